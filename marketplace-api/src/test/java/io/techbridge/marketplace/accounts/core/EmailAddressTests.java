package io.techbridge.marketplace.accounts.core;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTests {

	@Test
	void anAddressIsTheSameHoweverItIsTyped() {
		assertThat(new EmailAddress(" Li.Lei@TechBridge.EXAMPLE "))
			.isEqualTo(new EmailAddress("li.lei@techbridge.example"));
		assertThat(new EmailAddress("jose\u0301@techbridge.example"))
			.isEqualTo(new EmailAddress("jos\u00e9@techbridge.example"));
		assertThat(new EmailAddress("jose@techbridge.example"))
			.isNotEqualTo(new EmailAddress("jos\u00e9@techbridge.example"));
	}

	@Test
	void anAddressIsNotToldByAccident() {
		assertThat(new EmailAddress("li.lei@techbridge.example")).hasToString("an e-mail address");
	}

}
