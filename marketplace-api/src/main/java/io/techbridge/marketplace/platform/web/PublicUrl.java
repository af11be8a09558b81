package io.techbridge.marketplace.platform.web;

import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the marketplace, for links in mails: {@code techbridge.public-url},
 * which production must state; locally this machine and the port in use.
 */
@Component
@EnableConfigurationProperties(PublicUrlSettings.class)
public class PublicUrl {

	private final PublicUrlSettings settings;

	private final Environment environment;

	/**
	 * @throws UnusableSetting if production does not state the address
	 */
	PublicUrl(PublicUrlSettings settings, Mode mode, Environment environment) {
		if (settings.publicUrl() == null && !mode.isLocal()) {
			throw new UnusableSetting("techbridge.public-url", "is not set, but links in mails need it.",
					"Set it to the address of the console, such as https://techbridge.example.");
		}
		this.settings = settings;
		this.environment = environment;
	}

	/**
	 * The address of a page of the console.
	 * @param path begins with a slash
	 */
	public String of(String path) {
		return base() + path;
	}

	private String base() {
		var stated = this.settings.publicUrl();
		return (stated != null) ? stated.replaceFirst("/+$", "")
				: "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
	}

}
