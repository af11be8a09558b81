package io.techbridge.marketplace.platform.web;

import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicUrlTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void productionMustSayWhereItIsReached() {
		assertThatExceptionOfType(UnusableSetting.class)
			.isThrownBy(() -> new PublicUrl(new PublicUrlSettings(null), Mode.PRODUCTION, this.environment))
			.withMessageStartingWith("techbridge.public-url");
	}

	@Test
	void aLocalMarketplaceIsReachedOnThisMachine() {
		this.environment.setProperty("local.server.port", "8123");

		assertThat(new PublicUrl(new PublicUrlSettings(null), Mode.LOCAL, this.environment).of("/needs"))
			.isEqualTo("http://localhost:8123/needs");
	}

	@Test
	void aStatedAddressCounts() {
		assertThat(
				new PublicUrl(new PublicUrlSettings("https://techbridge.example/"), Mode.PRODUCTION, this.environment)
					.of("/needs"))
			.isEqualTo("https://techbridge.example/needs");
	}

}
