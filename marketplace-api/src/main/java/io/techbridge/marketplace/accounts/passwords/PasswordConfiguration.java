package io.techbridge.marketplace.accounts.passwords;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
class PasswordConfiguration {

	@Bean
	PasswordProfile passwordProfile(PasswordSettings settings) {
		return PasswordProfile.of(settings);
	}

	@Bean
	PasswordRules passwordRules(PasswordProfile profile) {
		return PasswordRules.of(profile);
	}

}
