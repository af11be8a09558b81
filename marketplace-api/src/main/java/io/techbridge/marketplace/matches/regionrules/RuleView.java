package io.techbridge.marketplace.matches.regionrules;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A region rule for those who may read it.
 *
 * @param park the park whose companies' needs it is limited to, absent for a rule of the
 * whole marketplace
 * @param writable whether the reader may change and delete it
 * @param application how far its latest change has been applied, absent for a rule that
 * came with the application and never changed
 */
@Schema(name = "RegionRule")
record RuleView(String id, @Nullable String park, RuleTexts content, boolean writable, Instant createdAt,
		Instant changedAt, @Nullable RuleApplication application) {

}
