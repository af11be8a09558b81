package io.techbridge.marketplace.accounts;

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

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class ClearAwayIT {

	private Calls calls;

	@Autowired
	private ClearAway clearAway;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	void callThrough(MockMvcTester mvc) {
		this.calls = new Calls(mvc);
	}

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void aRegistrationThatNobodyConfirmsIsForgottenAfterAMonth() {
		register("early@techbridge.example");
		this.jdbc.sql("UPDATE account SET password_changed_at = password_changed_at - INTERVAL 31 DAY").update();
		register("late@techbridge.example");
		this.accounts.withEmail("confirmed@techbridge.example");

		this.clearAway.expired();

		assertThat(this.jdbc.sql("SELECT email FROM account ORDER BY id").query(String.class).list())
			.containsExactly("late@techbridge.example", "confirmed@techbridge.example");
	}

	@Test
	void whatHasExpiredIsForgottenAndTheRestStays() {
		register("someone@techbridge.example");
		this.calls.post("/api/operator-invitations", "{'email': 'a@techbridge.example'}",
				this.signedIn.as(this.accounts.operator()));
		this.calls.post("/api/session", "{'email': 'b@techbridge.example', 'password': 'wrong password 123'}");

		this.clearAway.expired();
		assertThat(rows("account_token")).isEqualTo(1);
		assertThat(rows("invitation")).isEqualTo(1);
		assertThat(rows("sign_in_failure")).isEqualTo(1);

		this.jdbc.sql("UPDATE account_token SET expires_at = expires_at - INTERVAL 49 HOUR").update();
		this.jdbc.sql("UPDATE invitation SET expires_at = expires_at - INTERVAL 15 DAY").update();
		this.jdbc.sql("UPDATE sign_in_failure SET last_at = last_at - INTERVAL 16 MINUTE").update();
		this.clearAway.expired();
		assertThat(rows("account_token")).isZero();
		assertThat(rows("invitation")).isZero();
		assertThat(rows("sign_in_failure")).isZero();
	}

	private void register(String email) {
		assertThat(this.calls.post("/api/accounts",
				"""
						{'name': '某人', 'email': '%s', 'password': 'harbor violet tractor 9', 'language': 'zh', 'consent': true}"""
					.formatted(email)))
			.hasStatus(202);
	}

	private long rows(String table) {
		return this.jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
	}

}
