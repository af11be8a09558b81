package io.techbridge.marketplace.matches.regionrules;

import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What was done to a region rule.
 */
@Schema(name = "RegionRuleAct")
enum RuleAct {

	CREATED, CHANGED, DELETED;

	/**
	 * The act as the audit log calls it.
	 */
	String audited() {
		return "region-rule." + name().toLowerCase(Locale.ROOT);
	}

}
