package io.techbridge.marketplace.taxonomies;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaxonomyStorage {

	@Bean
	static StoredAs industryCodes() {
		return StoredAs.column(IndustryCode.class, String.class, IndustryCode::value, IndustryCode::new);
	}

}
