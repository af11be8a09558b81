package io.techbridge.marketplace.contracts.market;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@Import({ Talks.class, Deal.class })
class OffMarketIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private Deal deal;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoWhoMayComeToAContract() {
		this.deal.begin(this.mvc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASSIGNMENT", "EXCLUSIVE_LICENSE" })
	void whatOnePartnerAloneHasLeavesTheMarketUntilItsOwnerBringsItBack(String mode) {
		var id = this.deal.signed(mode, achievement());

		assertThat(status()).isEqualTo("EXPIRED");
		assertThat(renew()).as("while the contract holds").hasStatus(409);

		assertThat(this.deal.act(this.talks.needing, id, "termination", "{'reason': '资金未到位'}")).hasStatusOk();

		assertThat(status()).as("until its owner confirms").isEqualTo("EXPIRED");
		assertThat(this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ?")
			.param(this.talks.offering.value())
			.query(String.class)
			.list()).contains("listing-contracted", "contract-released");
		assertThat(renew()).hasStatusOk();
		assertThat(status()).isEqualTo("PUBLISHED");
	}

	@Test
	void aBatchOfReviewsGoesOnBehindWhatOnePartnerAloneHas() {
		var held = this.market.submitted(this.talks.university, Market.fullAchievement("固态电解质成膜"));
		var free = this.market.submitted(this.talks.university, Market.fullAchievement("电解液阻燃添加剂"));
		this.deal.signed("ASSIGNMENT", ", 'achievementId': '%s'".formatted(held));

		var decided = new Calls(this.mvc).post("/api/reviews/batch", """
				{'decision': 'APPROVE', 'scores': {'substance': 4, 'clarity': 4, 'cooperation': 4, 'form': 4},
				 'items': [{'id': '%s', 'version': '%s'}, {'id': '%s', 'version': '%s'}]}""".formatted(held,
				version(held), free, version(free)), this.talks.as(this.accounts.operator()));

		assertThat(decided).hasStatusOk();
		assertThat(decided).bodyJson().extractingPath("$.done").asArray().containsExactly(free.toString());
		assertThat(decided).bodyJson().extractingPath("$.failed[*].id").asArray().containsExactly(held.toString());
		assertThat(decided).bodyJson().extractingPath("$.failed[0].reason").asString().isNotBlank();
	}

	@Test
	void whatOthersMayHaveTooStaysOnTheMarket() {
		this.deal.signed("ORDINARY_LICENSE", achievement());

		assertThat(status()).isEqualTo("PUBLISHED");
	}

	@Test
	void nobodyTakesAnothersAchievementOffTheMarket() {
		var json = this.deal.licence("许可", "ASSIGNMENT", achievement())
			.replace("{'organizationId': '" + this.talks.company.value() + "'}",
					"{'name': '沪上域外公司', 'kind': 'COMPANY', 'region': '310000'}");
		var drafted = this.deal.post(this.talks.stranger, "", json);

		assertThat(this.deal.act(this.talks.stranger, Deal.id(drafted), "proposal", null)).hasStatusOk();
		assertThat(status()).isEqualTo("PUBLISHED");
	}

	private String achievement() {
		return ", 'achievementId': '%s'".formatted(this.talks.achievement);
	}

	private String status() {
		return this.jdbc.sql("SELECT status FROM listing WHERE id = ?")
			.param(this.talks.achievement.value())
			.query(String.class)
			.single();
	}

	private MvcTestResult renew() {
		return new Calls(this.mvc).post("/api/listings/" + this.talks.achievement + "/renewal", "{}",
				Talks.header(HttpHeaders.IF_MATCH, "\"" + version(this.talks.achievement) + "\""),
				this.talks.as(this.talks.offering));
	}

	private long version(ListingId listing) {
		return this.jdbc.sql("SELECT version FROM listing WHERE id = ?")
			.param(listing.value())
			.query(Long.class)
			.single();
	}

}
