package io.techbridge.marketplace.listings.needs;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NeedStorage {

	@Bean
	static StoredAs needIds() {
		return StoredAs.column(NeedId.class, Long.class, NeedId::value, NeedId::new);
	}

}
