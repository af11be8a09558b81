package io.techbridge.marketplace.accounts.passwords;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashesTests {

	private final PasswordHashes hashes = new PasswordHashes();

	@Test
	void aPasswordIsKeptAsWhatCannotBeReversed() {
		var hash = this.hashes.hash("lantern orbit maple");

		assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("lantern");
		assertThat(this.hashes.matches("lantern orbit maple", hash)).isTrue();
		assertThat(this.hashes.matches("lantern orbit mapel", hash)).isFalse();
		assertThat(this.hashes.isOutdated(hash)).isFalse();
	}

	@Test
	void theInputMethodMakesNoDifference() {
		assertThat(this.hashes.matches("ｌａｎｔｅｒｎ１２３４５", this.hashes.hash("lantern12345"))).isTrue();
	}

	@Test
	void nobodyHasNoPassword() {
		assertThat(this.hashes.matches("nobody's password", null)).isFalse();
	}

}
