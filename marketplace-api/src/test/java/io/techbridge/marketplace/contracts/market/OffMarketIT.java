package io.techbridge.marketplace.contracts.market;

import io.techbridge.marketplace.contracts.Deal;
import io.techbridge.marketplace.interests.Talks;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
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
		var version = this.jdbc.sql("SELECT version FROM listing WHERE id = ?")
			.param(this.talks.achievement.value())
			.query(Long.class)
			.single();
		return new Calls(this.mvc).post("/api/listings/" + this.talks.achievement + "/renewal", "{}",
				Talks.header(HttpHeaders.IF_MATCH, "\"" + version + "\""), this.talks.as(this.talks.offering));
	}

}
