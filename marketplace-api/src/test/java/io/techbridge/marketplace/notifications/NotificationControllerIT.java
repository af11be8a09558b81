package io.techbridge.marketplace.notifications;

import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class NotificationControllerIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private Notifications notifications;

	@Autowired
	private NotificationRows rows;

	@Autowired
	private TransactionTemplate transaction;

	private OrganizationId university;

	private AccountId reader;

	private AccountId other;

	@BeforeEach
	void twoPeople() {
		this.university = this.market.organization("云山大学", "110108");
		this.reader = this.accounts.newcomer();
		this.other = this.accounts.newcomer();
	}

	@Test
	void peopleSeeWhatTheyWereToldTheLatestFirst() {
		tell(this.reader, "organization-verified");
		tell(this.reader, "organization-suspended");
		tell(this.other, "organization-rejected");

		assertThat(get("/api/notifications", this.reader)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [
							  {"id": "%s", "kind": "organization-suspended", "title": "云山大学已被暂停", "link": "/organization", "read": false},
							  {"kind": "organization-verified", "title": "云山大学已通过核验"}],
							 "page": 0, "size": 20, "total": 2}"""
						.formatted(latest(this.reader)));
	}

	@Test
	void inTheLanguageTheyAskFor() {
		tell(this.reader, "organization-verified");

		assertThat(this.mvc.get().uri("/api/notifications").locale(Locale.ENGLISH).with(this.signedIn.as(this.reader)))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0].title")
			.isEqualTo("云山大学 is verified");
	}

	@Test
	void theyMayAskForWhatIsUnreadAndForPages() {
		tell(this.reader, "organization-verified");
		tell(this.reader, "organization-suspended");
		tell(this.reader, "organization-reinstated");
		post("/api/notifications/" + latest(this.reader) + "/reading", this.reader);

		assertThat(get("/api/notifications?unread=true&size=1&page=1", this.reader)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"kind": "organization-verified", "read": false}], "page": 1, "size": 1, "total": 2}""");
		assertThat(get("/api/notifications?unread=false", this.reader)).bodyJson()
			.extractingPath("$.items[0].read")
			.isEqualTo(true);
	}

	@Test
	void readingTwiceDoesNoHarm() {
		tell(this.reader, "organization-verified");
		var uri = "/api/notifications/" + latest(this.reader) + "/reading";

		assertThat(post(uri, this.reader)).hasStatus(204);
		assertThat(post(uri, this.reader)).hasStatus(204);
	}

	@Test
	void whatOthersWereToldIsUnknown() {
		tell(this.other, "organization-verified");

		assertThat(post("/api/notifications/" + latest(this.other) + "/reading", this.reader)).hasStatus(404);
		assertThat(post("/api/notifications/1/reading", this.reader)).hasStatus(404);
		assertThat(post("/api/notifications/first/reading", this.reader)).hasStatus(404);

		assertThat(this.rows.count(this.other, true)).isOne();
	}

	@Test
	void allCanBeReadAtOnce() {
		tell(this.reader, "organization-verified");
		tell(this.reader, "organization-suspended");
		tell(this.other, "organization-verified");

		assertThat(post("/api/notifications/reading", this.reader)).hasStatus(204);

		assertThat(this.rows.count(this.reader, true)).isZero();
		assertThat(this.rows.count(this.other, true)).isOne();
	}

	@Test
	void theSessionTellsHowMuchIsUnread() {
		tell(this.reader, "organization-verified");

		assertThat(get("/api/session", this.reader)).bodyJson().extractingPath("$.unreadNotifications").isEqualTo(1);
	}

	@Test
	void visitorsAreToldNothing() {
		assertThat(this.mvc.get().uri("/api/notifications")).hasStatus(401);
		assertThat(this.mvc.post().uri("/api/notifications/1/reading").with(csrf())).hasStatus(401);
		assertThat(this.mvc.post().uri("/api/notifications/reading").with(csrf())).hasStatus(401);
	}

	private void tell(AccountId account, String kind) {
		var notice = Notice.of(Topic.ORGANIZATION, kind, "/organization", NoticeArgument.organization(this.university));
		this.transaction.executeWithoutResult((status) -> this.notifications.tell(List.of(account), notice));
	}

	private long latest(AccountId account) {
		return this.rows.find(account, false, new PageRequest(null, null)).getFirst().id();
	}

	private MvcTestResult get(String uri, AccountId account) {
		return this.mvc.get().uri(uri).locale(Locale.CHINESE).with(this.signedIn.as(account)).exchange();
	}

	private MvcTestResult post(String uri, AccountId account) {
		return this.mvc.post().uri(uri).with(csrf()).with(this.signedIn.as(account)).exchange();
	}

}
