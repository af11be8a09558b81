package io.techbridge.marketplace.matches.regionrules;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the latest change of a rule has been applied.
 *
 * @param total how many needs it touches
 * @param done the lists of how many of them have been made anew
 * @param changed how many of those say something else now
 * @param needsPerSecond how fast it is or was, 0 as long as nothing is known
 * @param finishedAt since when the change is applied in full
 */
@Schema(name = "RegionRuleApplication")
record RuleApplication(ApplicationState state, int total, int done, int changed, double needsPerSecond,
		Instant requestedAt, @Nullable Instant finishedAt) {

}
