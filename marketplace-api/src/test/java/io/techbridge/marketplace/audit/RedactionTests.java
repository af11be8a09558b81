package io.techbridge.marketplace.audit;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTests {

	@ParameterizedTest
	@CsvSource({ "phone, 13812345678, 13****78", "contactPhone, 022-12345678, 022****678",
			"email, zhang@example.com, zha****.com", "name, 王小明, ****", "contactName, 欧阳小明, 欧****明",
			"nameEn, Wang Ming, Wa****ng", "q, 王小明, ****" })
	void personalDataIsKeptInOutlineOnly(String key, String value, String outline) {
		assertThat(redacted(key, value)).isEqualTo(Map.of(key, outline));
	}

	@ParameterizedTest
	@CsvSource({ "请致电 13812345678 联系, 请致电 13****78 联系", "tel +86 138-1234-5678!, tel +86****5678!",
			"电话022-12345678, 电话022****678", "写信到 zhang.san@example.com。, 写信到 zha****.com。" })
	void soAreAddressesAndNumbersWithinTexts(String text, String outline) {
		assertThat(redacted("reason", text)).isEqualTo(Map.of("reason", outline));
	}

	@ParameterizedTest
	@ValueSource(strings = { "password", "newPassword", "passwordHash", "token", "csrfToken", "secret", "code",
			"recoveryCodes" })
	void whatOpensAnAccountIsNotRecordedAtAll(String key) {
		assertThat(redacted(key, "123456")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "organizationName, 云山大学", "creditCode, 91120116MA05J2QX3K", "status, VERIFIED", "region, 120116",
			"account, 7251234567890123456", "at, 2026-11-21T04:22:01Z", "website, https://techbridge.example/about" })
	void theRestIsRecordedAsItIs(String key, String value) {
		assertThat(redacted(key, value)).isEqualTo(Map.of(key, value));
	}

	@Test
	void propertiesAreInOneOrder() {
		assertThat(Redaction.redacted(Map.of("status", "VERIFIED", "kind", "COMPANY", "region", "120116")).keySet())
			.containsExactly("kind", "region", "status");
	}

	private static Map<String, String> redacted(String key, String value) {
		return Redaction.redacted(Map.of(key, value));
	}

}
