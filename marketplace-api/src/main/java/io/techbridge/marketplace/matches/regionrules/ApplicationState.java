package io.techbridge.marketplace.matches.regionrules;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far a change of a rule has been applied.
 */
@Schema(name = "RegionRuleApplicationState")
enum ApplicationState {

	WAITING, RUNNING, DONE,

	/** It failed again and again; the nightly run through the market makes up for it. */
	FAILED

}
