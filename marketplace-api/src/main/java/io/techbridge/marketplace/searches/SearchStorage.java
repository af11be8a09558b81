package io.techbridge.marketplace.searches;

import io.techbridge.marketplace.platform.persistence.StoredAs;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchStorage {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Bean
	static StoredAs savedSearchIds() {
		return StoredAs.column(SavedSearchId.class, Long.class, SavedSearchId::value, SavedSearchId::new);
	}

	@Bean
	static StoredAs savedQueries() {
		return StoredAs.column(SavedQuery.class, String.class, JSON::writeValueAsString,
				(json) -> JSON.readValue(json, SavedQuery.class));
	}

}
