package io.techbridge.marketplace.indexing;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import org.jspecify.annotations.Nullable;

/**
 * How the search index is.
 *
 * @param available whether it answers now
 * @param lastReconciliation what the last comparison found, absent if there was none
 * @param rebuild the latest rebuild, absent if there was none
 */
record IndexState(boolean available, List<KindState> kinds, @Nullable LastReconciliation lastReconciliation,
		@Nullable LastRebuild rebuild) {

	/**
	 * How the index of one kind of listings is.
	 *
	 * @param rows how many listings should be found
	 * @param documents how many are found, absent while the index does not answer
	 * @param waiting how many changes are still to be written
	 * @param failing how many could not be written and are tried again
	 * @param oldestWaitingSeconds how long the oldest of those waiting has been due
	 */
	record KindState(IndexKind kind, long rows, @Nullable Long documents, long waiting, long failing,
			@Nullable Long oldestWaitingSeconds) {

	}

	/**
	 * What a comparison with the database found.
	 */
	record LastReconciliation(Instant at, long checked, long missing, long outdated, long ghosts, long ahead,
			long repaired) {

	}

	/**
	 * How far a rebuild is or how it ended.
	 *
	 * @param failure why it was given up, in the reader's language
	 */
	record LastRebuild(Instant startedAt, @Nullable Instant finishedAt, RebuildState state, long copied, long total,
			@Nullable String failure) {

	}

}
