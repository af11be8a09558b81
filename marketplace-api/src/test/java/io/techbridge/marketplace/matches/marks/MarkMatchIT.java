package io.techbridge.marketplace.matches.marks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import com.jayway.jsonpath.JsonPath;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class MarkMatchIT {

	private static final String TITLE = "退役动力电池快速分选";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private ChangeListing change;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Calls calls;

	private ListingId need;

	private ListingId achievement;

	private RequestPostProcessor company;

	private RequestPostProcessor university;

	private RequestPostProcessor stranger;

	@BeforeEach
	void aNeedAndAnAchievement() {
		this.market.clear();
		this.calls = new Calls(this.mvc);
		var asking = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		var offering = this.market.organization("云山大学", "110108", OrganizationKind.UNIVERSITY);
		this.need = this.market.need(asking, TITLE);
		this.achievement = this.market.achievement(offering, TITLE + "与梯次利用");
		this.market.index();
		this.company = this.signedIn.as(this.accounts.member(asking, MemberRole.EDITOR));
		this.university = this.signedIn.as(this.accounts.member(offering, MemberRole.EDITOR));
		this.stranger = this.signedIn.as(this.accounts
			.member(this.market.organization("津南公司", "120112", OrganizationKind.COMPANY), MemberRole.EDITOR));
	}

	@Test
	void aDismissedMatchLeavesTheListAndCanBeBroughtBack() {
		assertThat(dismiss(this.company)).hasStatusOk();

		assertThat(matches(this.company, "$.matches")).isEqualTo(List.of());
		assertThat(matches(this.company, "$.dismissed[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));

		assertThat(this.calls.delete(mark(), this.company)).hasStatus(204);
		assertThat(matches(this.company, "$.matches[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));
		assertThat(matches(this.company, "$.dismissed")).isEqualTo(List.of());
	}

	@Test
	void theOtherSideNeverLearnsOfAMark() {
		dismiss(this.company);

		for (var caller : List.of(this.university, this.stranger, visitor())) {
			assertThat(matches(caller, "$.matches[*].achievement.id")).isEqualTo(List.of(this.achievement.toString()));
			assertThat(matches(caller, "$.matches[*].mark")).isEqualTo(List.of());
		}
		assertThat(read("/api/achievements/%s/matches".formatted(this.achievement), this.university,
				"$.matches[*].need.id"))
			.isEqualTo(List.of(this.need.toString()));
		assertThat(read("/api/match-marks", this.university, "$.total")).isEqualTo(0);
	}

	@Test
	void eachSideMarksForItself() {
		this.calls.put(mark(), "{'mark': 'SHORTLISTED'}", this.company);
		dismiss(this.university);

		assertThat(matches(this.company, "$.matches[0].mark.mark")).isEqualTo("SHORTLISTED");
		assertThat(read("/api/achievements/%s/matches".formatted(this.achievement), this.university, "$.matches"))
			.isEqualTo(List.of());
		assertThat(read("/api/match-marks?mark=SHORTLISTED", this.company, "$.items[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));
		assertThat(read("/api/match-marks?mark=SHORTLISTED", this.university, "$.total")).isEqualTo(0);
	}

	@Test
	void aMarkActsOnTheListsOfItsOwnerOnly() {
		dismiss(this.university);

		assertThat(matches(this.university, "$.matches[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));
	}

	@Test
	void markingTwiceIsMarkingOnce() {
		dismiss(this.company);
		var entries = audited();

		assertThat(dismiss(this.company)).hasStatusOk();

		assertThat(audited()).isEqualTo(entries);
		assertThat(this.calls.delete(mark(), this.company)).hasStatus(204);
		assertThat(this.calls.delete(mark(), this.company)).hasStatus(204);
	}

	@Test
	void aDismissalNeedsAReasonAndAnotherOneNeedsWords() {
		assertThat(this.calls.put(mark(), "{'mark': 'DISMISSED'}", this.company)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("reason");
		assertThat(this.calls.put(mark(), "{'mark': 'DISMISSED', 'reason': 'OTHER', 'remark': ' '}", this.company))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("remark");
	}

	@Test
	void whoOwnsNeitherSideMayNotMark() {
		assertThat(dismiss(this.stranger)).hasStatus(403);
	}

	@Test
	void aDismissedMatchComesBackWhenOneSideHasMateriallyChanged() {
		edit((content) -> AchievementContentBuilder.builder(content).trl(8).build());
		dismiss(this.company);

		edit((content) -> AchievementContentBuilder.builder(content).summary(content.summary() + "。").build());
		assertThat(matches(this.company, "$.matches")).isEqualTo(List.of());

		edit((content) -> AchievementContentBuilder.builder(content).trl(9).build());
		assertThat(matches(this.company, "$.matches[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));
		assertThat(matches(this.company, "$.matches[0].mark.returnedAt")).isNotNull();
	}

	@Test
	void manySmallEditsAddUpToAMaterialOne() {
		edit((content) -> AchievementContentBuilder.builder(content).trl(8).build());
		dismiss(this.company);

		for (int i = 0; i < 12; i++) {
			edit((content) -> AchievementContentBuilder.builder(content).summary(content.summary() + "补充").build());
		}

		assertThat(matches(this.company, "$.matches[*].achievement.id"))
			.isEqualTo(List.of(this.achievement.toString()));
	}

	@Test
	void operatorsExportWhatWasMadeOfMatchesWithoutNames() {
		dismiss(this.company);
		var operator = this.signedIn.as(this.accounts.operator());

		var file = new String(
				this.calls.get("/api/exports/match-feedback", operator).getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);

		assertThat(file.lines().toList()).hasSize(2);
		assertThat(file).contains("need_id,achievement_id,mark,reason")
			.contains(this.need + "," + this.achievement + ",DISMISSED,IMMATURE")
			.doesNotContain("津北制造公司", "云山大学");
	}

	private void edit(UnaryOperator<AchievementContent> how) {
		this.transaction.executeWithoutResult((status) -> this.change.change(this.market.listing(this.achievement),
				Happening.of(HistoryAct.PUBLISHED),
				(listing) -> listing.edit(how.apply((AchievementContent) listing.content()), null, Instant.now())
					.submit(true, false, null, Instant.now(), Market.TODAY)));
		this.market.index();
	}

	private MvcTestResult dismiss(RequestPostProcessor caller) {
		return this.calls.put(mark(), "{'mark': 'DISMISSED', 'reason': 'IMMATURE'}", caller);
	}

	private String mark() {
		return "/api/needs/%s/matches/%s/mark".formatted(this.need, this.achievement);
	}

	private Object matches(RequestPostProcessor caller, String path) {
		return read("/api/needs/%s/matches".formatted(this.need), caller, path);
	}

	private Object read(String uri, RequestPostProcessor caller, String path) {
		var answer = this.calls.get(uri, caller);
		assertThat(answer).hasStatusOk();
		return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

	private static RequestPostProcessor visitor() {
		return (request) -> request;
	}

	private long audited() {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_entry").query(Long.class).single();
	}

}
