package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationStorage {

	@Bean
	static StoredAs organizationIds() {
		return StoredAs.column(OrganizationId.class, Long.class, OrganizationId::value, OrganizationId::new);
	}

}
