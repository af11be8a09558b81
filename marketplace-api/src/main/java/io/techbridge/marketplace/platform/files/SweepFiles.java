package io.techbridge.marketplace.platform.files;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.platform.jobs.Removed;
import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Deletes files that no row holds: their rows were deleted, or never came to be because a
 * transaction was rolled back. A day is longer than any transaction.
 */
@Component
class SweepFiles {

	private static final Duration TIME_TO_BE_HELD = Duration.ofDays(1);

	private static final int BATCH = 500;

	private final FileStore store;

	private final ObjectProvider<FilesInUse> features;

	private final Clock clock;

	SweepFiles(FileStore store, ObjectProvider<FilesInUse> features, Clock clock) {
		this.store = store;
		this.features = features;
		this.clock = clock;
	}

	Optional<Message> sweep() {
		var limit = this.clock.instant().minus(TIME_TO_BE_HELD);
		this.store.clearUnfinished(limit);
		var unused = unused(List.copyOf(this.store.storedBefore(limit)));
		unused.forEach(this.store::delete);
		return Removed.told(unused.size());
	}

	private Set<FileKey> unused(List<FileKey> stored) {
		var unused = new HashSet<>(stored);
		for (var start = 0; start < stored.size(); start += BATCH) {
			var batch = stored.subList(start, Math.min(start + BATCH, stored.size()));
			this.features.forEach((feature) -> unused.removeAll(feature.among(batch)));
		}
		return unused;
	}

}
