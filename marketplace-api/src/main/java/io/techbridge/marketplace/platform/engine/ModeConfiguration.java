package io.techbridge.marketplace.platform.engine;

import java.net.InetAddress;

import io.techbridge.local.LocalServices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What follows from where the engines come from.
 */
@Configuration(proxyBeanMethods = false)
class ModeConfiguration {

	@Bean
	Mode mode(ObjectProvider<LocalServices> local) {
		return (local.getIfAvailable() != null) ? Mode.LOCAL : Mode.PRODUCTION;
	}

	/**
	 * Local mode has neither real accounts nor secrets and is for this machine only.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> localModeStaysOnThisMachine(Mode mode) {
		return (server) -> {
			if (mode.isLocal()) {
				server.setAddress(InetAddress.getLoopbackAddress());
			}
		};
	}

}
