package io.techbridge.marketplace.indexing;

import java.time.Instant;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild of the search index.
 *
 * @param number the number of the new index, {@code null} until it has been created
 * @param registeredAt since when all instances write to it as well
 * @param copied how many listings have been written to it
 * @param total how many there were when it began
 * @param copiedKind the kind of listings the copying has come to, {@code null} before its
 * beginning
 * @param copiedId the last listing of that kind that was copied
 * @param failure why it was given up, {@code null} if it was not
 */
public record Rebuild(long id, RebuildState state, @Nullable Integer number, Instant requestedAt,
		@Nullable Instant registeredAt, @Nullable Instant finishedAt, long copied, long total,
		@Nullable IndexKind copiedKind, long copiedId, @Nullable RebuildFailure failure) {

	/**
	 * Whether it is over, one way or the other.
	 */
	public boolean isFinished() {
		return this.finishedAt != null;
	}

}
