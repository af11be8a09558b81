package io.techbridge.local;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class PlatformTests {

	@Test
	void linuxOnX86IsFine() {
		assertThatNoException().isThrownBy(() -> Platform.check("Linux", "amd64"));
	}

	@ParameterizedTest
	@CsvSource({ "Mac OS X, aarch64", "Windows 11, amd64", "Linux, aarch64" })
	void elsewhereASentenceSaysWhatToDo(String system, String architecture) {
		assertThatExceptionOfType(LocalServicesException.class).isThrownBy(() -> Platform.check(system, architecture))
			.withMessageContaining("run on Linux x86-64 only; this is " + system + " " + architecture)
			.withMessageContaining("spring.datasource.url");
	}

}
