package io.techbridge.marketplace.matches.regionrules;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.matching.ranking.RegionRule;

/**
 * What a region rule does, as the API calls it.
 */
@Schema(name = "RegionRuleKind")
enum RuleKind {

	BOOST, PRIORITY_FIELD, PROXIMITY, RESTRICT;

	static RuleKind of(RegionRule.Kind kind) {
		return valueOf(kind.name());
	}

	/**
	 * The kind as matching knows it.
	 */
	RegionRule.Kind forMatching() {
		return RegionRule.Kind.valueOf(name());
	}

}
