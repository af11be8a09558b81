package io.techbridge.marketplace.testing;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class SignedInIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private Market market;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
	}

	@Test
	void aRequestIsThatOfTheAccount() {
		var operator = this.accounts.operator();
		var newcomer = this.accounts.newcomer();

		assertThat(this.mvc.get().uri("/v3/api-docs").with(this.signedIn.as(operator))).hasStatusOk();
		assertThat(this.mvc.get().uri("/v3/api-docs").with(this.signedIn.as(newcomer))).hasStatus(403);
	}

}
