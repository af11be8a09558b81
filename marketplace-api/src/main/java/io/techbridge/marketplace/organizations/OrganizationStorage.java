package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationStorage {

	@Bean
	static StoredAs creditCodes() {
		return StoredAs.column(CreditCode.class, String.class, CreditCode::value, CreditCode::new);
	}

}
