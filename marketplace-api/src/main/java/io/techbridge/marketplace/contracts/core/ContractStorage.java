package io.techbridge.marketplace.contracts.core;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.mapping.TextValues;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import tools.jackson.databind.JacksonModule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContractStorage {

	@Bean
	static StoredAs contractIds() {
		return StoredAs.column(ContractId.class, Long.class, ContractId::value, ContractId::new);
	}

	@Bean
	static JacksonModule contractCodes() {
		return new TextValues("contract-codes").with(ContractId.class, ContractId::toString, ContractId::of);
	}

}
