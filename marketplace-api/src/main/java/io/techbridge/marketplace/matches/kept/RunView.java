package io.techbridge.marketplace.matches.kept;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A run through the whole market as operators see it.
 *
 * @param total how many needs there were when it began, or as many as are done if more
 * have come since
 * @param changed how many lists have changed
 * @param failed how many needs could not be matched and will be tried again
 * @param needsPerSecond how fast it is or was
 * @param secondsLeft how long it goes on, absent if that cannot be said
 * @param stopping whether it has been asked to stop
 */
record RunView(String id, RunState state, RunCause cause, Instant requestedAt, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, int total, int done, int changed, int failed, double needsPerSecond,
		@Nullable Long secondsLeft, boolean stopping) {

	static RunView of(MatchRun run) {
		return new RunView(Long.toString(run.id()), run.state(), run.cause(), run.requestedAt(), run.startedAt(),
				run.finishedAt(), run.total(), run.done(), run.changed(), run.failed(), run.rate(), run.secondsLeft(),
				run.interrupted() && run.isUnderWay());
	}

}
