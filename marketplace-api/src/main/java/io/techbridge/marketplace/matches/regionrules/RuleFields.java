package io.techbridge.marketplace.matches.regionrules;

import java.util.List;

import io.techbridge.matching.FieldCode;

/**
 * The technical fields a rule is about, each once; none stands for all.
 */
public record RuleFields(List<FieldCode> values) {

	public RuleFields {
		values = values.stream().distinct().toList();
	}

}
