package io.techbridge.marketplace.platform.engine;

import org.junit.jupiter.api.Test;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ModeConfigurationTests {

	private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

	@Test
	void localModeCannotBeReachedFromOtherMachines() {
		customize(Mode.LOCAL);

		assertThat(this.server.getAddress().isLoopbackAddress()).isTrue();
	}

	@Test
	void productionListensWhereItIsTold() {
		customize(Mode.PRODUCTION);

		assertThat(this.server.getAddress()).isNull();
	}

	private void customize(Mode mode) {
		new ModeConfiguration().localModeStaysOnThisMachine(mode).customize(this.server);
	}

}
