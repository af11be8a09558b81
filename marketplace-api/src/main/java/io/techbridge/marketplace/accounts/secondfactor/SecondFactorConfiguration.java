package io.techbridge.marketplace.accounts.secondfactor;

import io.techbridge.marketplace.platform.engine.Mode;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecondFactorSettings.class)
class SecondFactorConfiguration {

	@Bean
	SecondFactorRequirement secondFactorRequirement(SecondFactorSettings settings, Mode mode) {
		return new SecondFactorRequirement(settings.isRequired(mode));
	}

}
