package io.techbridge.marketplace.imports;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.persistence.StoredAs;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportStorage {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Bean
	static StoredAs importIds() {
		return StoredAs.column(ImportId.class, Long.class, ImportId::value, ImportId::new);
	}

	@Bean
	static StoredAs foundColumns() {
		return StoredAs.column(FoundColumns.class, String.class, (columns) -> JSON.writeValueAsString(columns.all()),
				(json) -> new FoundColumns(List.of(JSON.readValue(json, FoundColumns.Found[].class))));
	}

	@Bean
	static StoredAs mappings() {
		var type = JSON.getTypeFactory().constructMapType(Map.class, Integer.class, Column.class);
		return StoredAs.column(Mapping.class, String.class, (mapping) -> JSON.writeValueAsString(mapping.inOrder()),
				(json) -> new Mapping(JSON.readValue(json, type)));
	}

	@Bean
	static StoredAs sentences() {
		return StoredAs.column(Sentences.class, String.class, JSON::writeValueAsString,
				(json) -> JSON.readValue(json, Sentences.class));
	}

}
