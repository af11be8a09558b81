package io.techbridge.marketplace.platform.security;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import io.techbridge.local.LocalServicesSettings;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SecretsTests {

	private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

	private static final String OTHER_KEY = Base64.getEncoder()
		.encodeToString("another key of thirty-two bytes.".getBytes());

	@TempDir
	private Path data;

	@Test
	void whatIsEncryptedIsReadAgainWithTheSameKeyOnly() {
		var encrypted = secrets(KEY, Mode.PRODUCTION).encrypt("JBSWY3DPEHPK3PXP");

		assertThat(encrypted).doesNotContain("JBSWY3DP");
		assertThat(secrets(KEY, Mode.PRODUCTION).decrypt(encrypted)).isEqualTo("JBSWY3DPEHPK3PXP");
		assertThatIllegalStateException().isThrownBy(() -> secrets(OTHER_KEY, Mode.PRODUCTION).decrypt(encrypted));
	}

	@Test
	void theSameTextLooksDifferentEachTime() {
		var secrets = secrets(KEY, Mode.PRODUCTION);

		assertThat(secrets.encrypt("text")).isNotEqualTo(secrets.encrypt("text"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "short", "AAAA" })
	void productionNeedsAProperKeyAndSaysSoWithoutTellingIt(String key) {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> secrets(key, Mode.PRODUCTION))
			.withMessageStartingWith("techbridge.secret-key: is not ")
			.withMessageNotContaining("short");
	}

	@Test
	void localModeMakesAKeyThatOnlyTheOwnerCanReadAndKeepsIt() throws Exception {
		var encrypted = secrets(null, Mode.LOCAL).encrypt("text");

		assertThat(secrets(null, Mode.LOCAL).decrypt(encrypted)).isEqualTo("text");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.data.resolve("secret.key"))))
			.isEqualTo("rw-------");
		assertThat(this.data).isDirectoryNotContaining("glob:**.tmp");
	}

	private Secrets secrets(String key, Mode mode) {
		return new SecretConfiguration().secrets(new SecretSettings(key), mode, LocalServicesSettings.of(this.data));
	}

}
