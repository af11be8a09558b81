package io.techbridge.marketplace.platform.jobs;

import java.time.Instant;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which runs are listed.
 */
record JobRunFilter(@Parameter(description = "Those that ended like this") @Nullable JobOutcome outcome,
		@Parameter(description = "Those that began then or later") @Nullable Instant since) {

}
