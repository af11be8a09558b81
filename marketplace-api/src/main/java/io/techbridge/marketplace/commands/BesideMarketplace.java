package io.techbridge.marketplace.commands;

import java.util.Map;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application without what works by itself, beside a marketplace that may be running:
 * for commands that do one thing with its data.
 */
final class BesideMarketplace {

	private static final Map<String, Object> SETTINGS = Map.of("server.port", "0", "server.address", "127.0.0.1",
			"techbridge.local.attach", "true", "techbridge.indexing.enabled", "false", "techbridge.jobs.enabled",
			"false", "techbridge.samples", "false", "logging.level.root", "warn", "logging.level.io.techbridge",
			"warn");

	private BesideMarketplace() {
	}

	static ConfigurableApplicationContext start(Class<?> application) {
		return new SpringApplicationBuilder(application).run(SETTINGS.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toArray(String[]::new));
	}

}
