package io.techbridge.marketplace.platform.jobs;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A run of a job.
 *
 * @param endedAt {@code null} while it is running
 * @param message what was done, in the caller's language; or what went wrong, as it was
 * thrown
 */
record JobRun(String id, String job, Instant startedAt, @Nullable Instant endedAt, JobOutcome outcome,
		@Nullable String message) {

}
