package io.techbridge.marketplace.accounts.core;

import io.techbridge.marketplace.platform.persistence.StoredAs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountStorage {

	@Bean
	static StoredAs emailAddresses() {
		return StoredAs.column(EmailAddress.class, String.class, EmailAddress::value, EmailAddress::new);
	}

}
