package io.techbridge.marketplace.mails;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "li@example.com\r\nBcc: all@example.com", "li@example.com\n", "li@example.com\u0000", " ", "" })
	void anAddressIsOneLine(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Mail(address, "邀请", "您好"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "邀请\r\nBcc: all@example.com", "邀请\r", "邀请\u0085", "" })
	void aSubjectIsOneLine(String subject) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Mail("li@example.com", subject, "您好"));
	}

	@Test
	void bothFitTheirColumns() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Mail("a".repeat(255), "邀请", "您好"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Mail("li@example.com", "邀".repeat(301), "您好"));
		assertThat(new Mail("li@example.com", "邀".repeat(300), "您好\n再见")).isNotNull();
	}

}
