package io.techbridge.marketplace.matches.regionrules;

import io.techbridge.marketplace.platform.persistence.JsonLists;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import io.techbridge.matching.FieldCode;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RuleStorage {

	@Bean
	static StoredAs ruleIds() {
		return StoredAs.column(RuleId.class, Long.class, RuleId::value, RuleId::new);
	}

	@Bean
	static StoredAs rulePlaces() {
		return JsonLists.of(Places.class, Places::codes, Places::of);
	}

	@Bean
	static StoredAs ruleFields() {
		return JsonLists.of(RuleFields.class, (fields) -> fields.values().stream().map(FieldCode::value).toList(),
				(codes) -> new RuleFields(codes.stream().map(FieldCode::new).toList()));
	}

}
