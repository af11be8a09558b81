package io.techbridge.marketplace.alerts;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.matches.NewMatches;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import io.techbridge.matching.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What has matched lately, for those who ask.
 */
@ApplicationTest
class NewMatchesIT {

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private JdbcClient jdbc;

	private OrganizationId company;

	private AccountId researcher;

	private AccountId engineer;

	private ListingId need;

	private ListingId achievement;

	@BeforeEach
	void aPairThatHasJustMatched() {
		this.market.clearRows();
		var university = this.market.organization("云山大学", "110108");
		this.company = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.researcher = this.accounts.member(university, MemberRole.VIEWER);
		this.engineer = this.accounts.member(this.company, MemberRole.VIEWER);
		this.achievement = this.market.achievement(university, "耐磨涂层");
		this.need = this.market.need(this.company, "涂层容易脱落");
		matched(this.need, Grade.STRONG);
	}

	@Test
	void eachSideSeesTheOtherWithGradeAndScore() {
		for (var kind : List.of("ACHIEVEMENT", "NEED")) {
			assertThat(news(kind, kind.equals("NEED") ? this.engineer : this.researcher)).hasStatusOk()
				.bodyJson()
				.isLenientlyEqualTo("""
						{ "total": 1, "items": [{ "grade": "STRONG", "score": 50.0, "seen": false,
						  "need": { "id": "%s" }, "achievement": { "id": "%s" } }] }""".formatted(this.need,
						this.achievement));
		}
		assertThat(titles("NEED", this.researcher)).isEmpty();
	}

	@Test
	void whatHasBeenSeenComesLast() {
		this.jdbc.sql("""
				INSERT INTO match_first_view (need_id, achievement_id, organization_id, account_id, viewed_at)
				SELECT ?, id, organization_id, ?, NOW(6) FROM listing WHERE id = ?""")
			.params(this.need.value(), this.researcher.value(), this.achievement.value())
			.update();
		this.jdbc.sql("UPDATE match_alert SET noted_at = noted_at + INTERVAL 1 HOUR").update();

		matched(this.market.need(this.company, "叶片磨损"), Grade.STRONG);

		assertThat(titles("ACHIEVEMENT", this.researcher)).containsExactly("叶片磨损", "涂层容易脱落");
	}

	@Test
	void onlyStrongMatchesThatStillAreOnesCount() {
		matched(this.market.need(this.company, "叶片磨损"), Grade.FAIR);
		this.jdbc.sql("UPDATE kept_match SET grade = 'WEAK' WHERE need_id = ?").param(this.need.value()).update();

		assertThat(titles("ACHIEVEMENT", this.researcher)).isEmpty();
	}

	@Test
	void whatIsOlderThanAMonthIsNotNew() {
		this.jdbc.sql("UPDATE match_alert SET noted_at = noted_at - INTERVAL 31 DAY").update();

		assertThat(titles("ACHIEVEMENT", this.researcher)).isEmpty();
	}

	@Test
	void whatLeavesTheMarketIsNotCountedAnyMore() {
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(this.company.value()).update();

		assertThat(news("ACHIEVEMENT", this.researcher)).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	@Test
	void ofAnOrganizationThatIsNotVerifiedNothingCounts() {
		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(this.company.value()).update();

		assertThat(news("NEED", this.engineer)).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	@Test
	void whatIsPutAsideIsNotShown() {
		this.jdbc.sql("""
				INSERT INTO match_mark (organization_id, need_id, achievement_id, mark, reason, account_id, marked_at)
				VALUES (?, ?, ?, 'DISMISSED', 'NOT_RELEVANT', ?, NOW(6))""")
			.params(this.company.value(), this.need.value(), this.achievement.value(), this.engineer.value())
			.update();

		assertThat(titles("NEED", this.engineer)).isEmpty();
		assertThat(titles("ACHIEVEMENT", this.researcher)).hasSize(1);
	}

	@Test
	void anUnnamedCompanyStaysUnnamed() {
		var unnamed = this.market.publish(this.company,
				NeedContentBuilder.builder(Market.fullNeed("密封件老化")).anonymous(true).build());
		matched(unnamed, Grade.STRONG);
		this.jdbc.sql("DELETE FROM match_alert WHERE need_id = ?").param(this.need.value()).update();

		assertThat(news("ACHIEVEMENT", this.researcher)).bodyText()
			.contains("密封件老化")
			.doesNotContain("津北制造公司", Long.toString(this.company.value()));
	}

	@Test
	void nobodyElseIsTold() {
		assertThat(this.mvc.get().uri("/api/new-matches?kind=NEED")).hasStatus(401);
		assertThat(news("NEED", this.accounts.operator())).hasStatus(403);
	}

	private void matched(ListingId need, Grade grade) {
		this.transactions.executeWithoutResult((status) -> this.events
			.publishEvent(new NewMatches(need, List.of(new NewMatches.Reached(this.achievement, grade)))));
		this.jdbc
			.sql("""
					INSERT INTO match_list (need_id, need_version, calculated_at, weights_version, rules_version, meaning_used,
					  strong, fair, weak)
					VALUES (?, 1, NOW(6), 'w', 'r', FALSE, 1, 0, 0)""")
			.param(need.value())
			.update();
		this.jdbc.sql("""
				INSERT INTO kept_match (need_id, achievement_id, position, grade, probability, hundredths,
				  achievement_version, detail)
				VALUES (?, ?, 1, ?, 0.4, 5000, 1, '{}')""")
			.params(need.value(), this.achievement.value(), grade.name())
			.update();
	}

	private List<Object> titles(String kind, AccountId reader) {
		var titles = new ArrayList<Object>();
		assertThat(news(kind, reader)).bodyJson()
			.extractingPath("$.items[*].need.title")
			.asArray()
			.satisfies((all) -> titles.addAll(List.of(all)));
		return titles;
	}

	private MvcTestResult news(String kind, AccountId reader) {
		return this.mvc.get().uri("/api/new-matches?kind=" + kind).with(this.signedIn.as(reader)).exchange();
	}

}
