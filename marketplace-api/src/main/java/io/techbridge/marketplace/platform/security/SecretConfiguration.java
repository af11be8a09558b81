package io.techbridge.marketplace.platform.security;

import java.util.Base64;

import io.techbridge.local.LocalServicesSettings;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key comes from the settings; only local mode makes one for itself.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ SecretSettings.class, LocalServicesSettings.class })
class SecretConfiguration {

	private static final String ACTION = "Set techbridge.secret-key to 32 random bytes in Base64"
			+ " (openssl rand -base64 32), the same on every instance, and keep it: what is encrypted cannot be"
			+ " read without it.";

	@Bean
	Secrets secrets(SecretSettings settings, Mode mode, LocalServicesSettings local) {
		if (settings.secretKey() != null && !settings.secretKey().isBlank()) {
			return new Secrets(bytes(settings.secretKey()));
		}
		if (!mode.isLocal()) {
			throw new UnusableSetting("techbridge.secret-key", "is not set, and production mode makes none up.",
					ACTION);
		}
		return new Secrets(bytes(SecretKeyFile.in(local.dir()).key()));
	}

	private static byte[] bytes(String key) {
		try {
			var bytes = Base64.getDecoder().decode(key.strip());
			if (bytes.length == Secrets.KEY_BYTES) {
				return bytes;
			}
		}
		catch (IllegalArgumentException ex) {
			// told below, without the key
		}
		throw new UnusableSetting("techbridge.secret-key", "is not 32 bytes in Base64.", ACTION);
	}

}
