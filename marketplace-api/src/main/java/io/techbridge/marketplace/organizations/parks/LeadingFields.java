package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import io.techbridge.matching.FieldCode;

/**
 * The technical fields a park leads in, each once, the most important first.
 */
public record LeadingFields(List<FieldCode> values) {

	public LeadingFields {
		values = values.stream().distinct().toList();
	}

}
