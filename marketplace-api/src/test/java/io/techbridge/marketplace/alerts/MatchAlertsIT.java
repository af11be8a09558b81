package io.techbridge.marketplace.alerts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.matches.NewMatches;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.matching.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What is told of new matches.
 */
@ApplicationTest
class MatchAlertsIT {

	private static final String CHOICE = "/api/account/match-alerts";

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JobDriver jobs;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId university;

	private OrganizationId company;

	private AccountId researcher;

	private AccountId engineer;

	@BeforeEach
	void twoOrganizations() {
		this.jdbc.sql("DELETE FROM notification").update();
		this.jdbc.sql("DELETE FROM match_alert").update();
		this.market.clearRows();
		this.university = this.market.organization("云山大学", "110108");
		this.company = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.researcher = this.accounts.member(this.university, MemberRole.EDITOR);
		this.engineer = this.accounts.member(this.company, MemberRole.EDITOR);
	}

	@Test
	void theListOfAJustPublishedNeedIsOneNoticeAndEachAchievementHasItsOwn() {
		var need = need("涂层容易脱落");
		var coating = achievement("耐磨涂层");
		var bonding = achievement("界面结合强化");

		reached(need, strong(coating), strong(bonding));
		runLater();

		assertThat(told(this.engineer)).singleElement()
			.asString()
			.contains("need-matched-strong", "/needs/" + need, "涂层容易脱落", "\"2\"", "耐磨涂层 · 界面结合强化");
		assertThat(told(this.researcher)).hasSize(2)
			.allSatisfy((notice) -> assertThat(notice).contains("achievement-matched-strong", "涂层容易脱落"));
	}

	@Test
	void whatComesWithinMinutesIsToldTogether() {
		var achievement = achievement("耐磨涂层");

		reached(need("涂层脱落"), strong(achievement));
		this.jdbc.sql("UPDATE match_alert SET noted_at = noted_at - INTERVAL 5 MINUTE").update();
		reached(need("叶片磨损"), strong(achievement));
		this.jobs.run("alert-matches");
		assertThat(told(this.researcher)).isEmpty();

		runLater();
		assertThat(told(this.researcher)).singleElement().asString().contains("涂层脱落 · 叶片磨损");
	}

	@Test
	void aFairMatchIsToldOnlyToThoseWhoWantIt() {
		var curious = this.accounts.member(this.company, MemberRole.ADMIN);
		assertThat(choose(curious, "FAIR")).hasStatusOk().bodyJson().extractingPath("$.lowestGrade").isEqualTo("FAIR");
		var need = need("涂层容易脱落");

		reached(need, strong(achievement("耐磨涂层")), fair(achievement("界面结合强化")));
		runLater();

		assertThat(told(this.engineer)).singleElement().asString().contains("耐磨涂层").doesNotContain("界面结合强化");
		assertThat(told(curious)).singleElement().asString().contains("need-matched-fair", "耐磨涂层 · 界面结合强化");
	}

	@Test
	void aPairIsToldOnceInAGrade() {
		var need = need("涂层容易脱落");
		var achievement = achievement("耐磨涂层");

		reached(need, strong(achievement));
		runLater();
		reached(need, strong(achievement));
		runLater();

		assertThat(told(this.engineer)).hasSize(1);
		assertThat(told(this.researcher)).hasSize(1);
	}

	@Test
	void scoresAreNeverTold() {
		reached(need("涂层容易脱落"), strong(achievement("耐磨涂层")));
		runLater();

		assertThat(told(this.engineer)).singleElement().asString().doesNotContainPattern("\\d\\.\\d");
	}

	@Test
	void whatTheReaderMayNotSeeIsNotTold() {
		var secret = this.market.publish(this.university,
				AchievementContentBuilder.builder(Market.fullAchievement("耐磨涂层"))
					.visibility(Visibility.MEMBERS)
					.build());
		this.jdbc.sql("UPDATE organization SET status = 'PENDING' WHERE id = ?").param(this.company.value()).update();

		reached(need("涂层容易脱落"), strong(secret));
		runLater();

		assertThat(told(this.engineer)).isEmpty();
	}

	@Test
	void whatAnOrganizationHasDismissedItIsNotTold() {
		var need = need("涂层容易脱落");
		var coating = achievement("耐磨涂层");
		dismiss(this.company, need, coating, this.engineer);

		reached(need, strong(coating));
		runLater();

		assertThat(told(this.engineer)).isEmpty();
		assertThat(told(this.researcher)).hasSize(1);
	}

	@Test
	void aListingThatHasLeftTheMarketIsNotSpokenOf() {
		var need = need("涂层容易脱落");
		var gone = achievement("耐磨涂层");
		reached(need, strong(gone), strong(achievement("界面结合强化")));
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(gone.value()).update();

		runLater();

		assertThat(told(this.engineer)).singleElement().asString().contains("界面结合强化").doesNotContain("耐磨涂层");
		assertThat(told(this.researcher)).hasSize(1);
	}

	@Test
	void anAnonymousNeedStaysAnonymous() {
		var need = this.market.publish(this.company,
				NeedContentBuilder.builder(Market.fullNeed("涂层容易脱落")).anonymous(true).build());

		reached(need, strong(achievement("耐磨涂层")));
		runLater();

		assertThat(told(this.researcher)).singleElement()
			.asString()
			.contains("涂层容易脱落")
			.doesNotContain("津北制造公司", Long.toString(this.company.value()));
	}

	@Test
	void aRunOverTheWholeMarketDoesNotFlood() {
		var need = need("涂层容易脱落");
		var achievements = IntStream.range(0, 12).mapToObj((n) -> achievement("涂层" + n)).toList();

		achievements.forEach((achievement) -> reached(need, strong(achievement)));
		runLater();

		assertThat(told(this.engineer)).hasSize(1);
		assertThat(told(this.researcher)).singleElement()
			.asString()
			.contains("achievement-matched-many", "/workspace/achievements", "\"12\"");
	}

	@Test
	void whoHasLeftOrOnlyReadsIsNotTold() {
		var reader = this.accounts.member(this.company, MemberRole.VIEWER);
		reached(need("涂层容易脱落"), strong(achievement("耐磨涂层")));
		this.jdbc.sql("UPDATE account SET organization_id = NULL, member_role = NULL WHERE id = ?")
			.param(this.engineer.value())
			.update();

		runLater();

		assertThat(told(this.engineer)).isEmpty();
		assertThat(told(reader)).isEmpty();
	}

	@Test
	void aCrashLosesNothingAndTellsNothingTwice() {
		reached(need("涂层容易脱落"), strong(achievement("耐磨涂层")));

		assertThatIllegalStateException().isThrownBy(() -> this.transactions.executeWithoutResult((status) -> {
			runLater();
			throw new IllegalStateException("crash");
		}));
		assertThat(told(this.engineer)).isEmpty();

		runLater();
		runLater();
		assertThat(told(this.engineer)).hasSize(1);
	}

	@Test
	void weakMatchesCannotBeChosen() {
		assertThat(choose(this.engineer, "WEAK")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("lowestGrade");
	}

	private ListingId need(String title) {
		return this.market.need(this.company, title);
	}

	private ListingId achievement(String title) {
		return this.market.achievement(this.university, title);
	}

	private static NewMatches.Reached strong(ListingId achievement) {
		return new NewMatches.Reached(achievement, Grade.STRONG);
	}

	private static NewMatches.Reached fair(ListingId achievement) {
		return new NewMatches.Reached(achievement, Grade.FAIR);
	}

	private void reached(ListingId need, NewMatches.Reached... reached) {
		this.transactions
			.executeWithoutResult((status) -> this.events.publishEvent(new NewMatches(need, Arrays.asList(reached))));
	}

	private void dismiss(OrganizationId owner, ListingId need, ListingId achievement, AccountId by) {
		this.jdbc.sql("""
				INSERT INTO match_mark
				  (organization_id, need_id, achievement_id, mark, reason, account_id, marked_at)
				VALUES (?, ?, ?, 'DISMISSED', 'NOT_RELEVANT', ?, UTC_TIMESTAMP(6))""")
			.params(owner.value(), need.value(), achievement.value(), by.value())
			.update();
	}

	private void runLater() {
		this.jdbc.sql("UPDATE match_alert SET noted_at = noted_at - INTERVAL 3 MINUTE").update();
		this.jobs.run("alert-matches");
	}

	private MvcTestResult choose(AccountId account, String grade) {
		return this.mvc.put()
			.uri(CHOICE)
			.with(csrf())
			.with(this.signedIn.as(account))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"lowestGrade\": \"" + grade + "\"}")
			.exchange();
	}

	private List<String> told(AccountId account) {
		return this.jdbc.sql("""
				SELECT CONCAT(kind, ' ', link, ' ', arguments) FROM notification
				WHERE account_id = :account AND topic = 'MATCHES' ORDER BY id""")
			.param("account", account.value())
			.query(String.class)
			.list();
	}

}
