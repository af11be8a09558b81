package io.techbridge.marketplace.organizations.parks;

import io.techbridge.marketplace.platform.persistence.JsonLists;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import io.techbridge.matching.FieldCode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParkStorage {

	@Bean
	static StoredAs leadingFields() {
		return JsonLists.of(LeadingFields.class, (fields) -> fields.values().stream().map(FieldCode::value).toList(),
				(codes) -> new LeadingFields(codes.stream().map(FieldCode::new).toList()));
	}

}
