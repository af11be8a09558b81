package io.techbridge.marketplace.matches.kept;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A run through all needs on the market, one after the other by their ids.
 *
 * @param lastNeed the last need that is done, 0 at the beginning
 * @param total how many needs there were when it began, or as many as are done if more
 * have come since
 * @param done how many are done
 * @param changed how many of their lists have changed
 * @param failed how many could not be matched and are left to the tasks
 * @param busyMillis how long it has been at work
 * @param interrupted whether it is to stop
 */
record MatchRun(long id, RunState state, RunCause cause, Instant requestedAt, @Nullable Instant startedAt,
		@Nullable Instant finishedAt, long lastNeed, int total, int done, int changed, int failed, long busyMillis,
		boolean interrupted) {

	boolean isUnderWay() {
		return this.state == RunState.WAITING || this.state == RunState.RUNNING;
	}

	/**
	 * Needs per second, 0 as long as nothing is known.
	 */
	double rate() {
		return (this.busyMillis > 0) ? Math.round(this.done * 10_000.0 / this.busyMillis) / 10.0 : 0;
	}

	/**
	 * How long it goes on, {@code null} if that cannot be said.
	 */
	@Nullable Long secondsLeft() {
		return (this.state == RunState.RUNNING && rate() > 0)
				? (long) Math.ceil(Math.max(0, this.total - this.done) / rate()) : null;
	}

}
