package io.techbridge.marketplace.platform.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CallerAddressTests {

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff", "fe80::1%1, fe80::2%1", "::1, 0:0:0:0:0:0:0:1",
			"::ffff:192.0.2.1, 192.0.2.1", "192.0.2.1, 192.0.2.1" })
	void theseAreCountedTogether(String one, String other) {
		assertThat(CallerAddress.network(one)).isEqualTo(CallerAddress.network(other));
	}

	@ParameterizedTest
	@CsvSource({ "2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.1, 192.0.2.2", "::1, 127.0.0.1", "not:one, not:another" })
	void theseAreNot(String one, String other) {
		assertThat(CallerAddress.network(one)).isNotEqualTo(CallerAddress.network(other));
	}

}
