package io.techbridge.marketplace.indexing;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.matching.IndexBuild;
import io.techbridge.matching.IndexCopy;
import io.techbridge.matching.MatchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The indexes that changes are written to: the one in use and, while a rebuild is under
 * way, the one that is to take its place. An index of an older version of the application
 * is not written to any more; it goes on answering as it is until it has been replaced.
 */
@Component
class IndexTargets {

	private static final Logger log = LoggerFactory.getLogger(IndexTargets.class);

	private final MatchIndex index;

	private final IndexTasks tasks;

	private final Rebuilds rebuilds;

	private volatile boolean outdated;

	IndexTargets(MatchIndex index, IndexTasks tasks, Rebuilds rebuilds) {
		this.index = index;
		this.tasks = tasks;
		this.rebuilds = rebuilds;
	}

	/**
	 * Creates the index if it is missing; then everything has to be written. Asks for a
	 * rebuild if it is of an older version.
	 */
	void prepare() {
		if (this.index.ensure()) {
			for (var kind : IndexKind.values()) {
				this.tasks.allMissing(kind);
			}
		}
		this.outdated = this.index.isOutdated();
		if (this.outdated && this.rebuilds.request()) {
			log.info("The search index was made by another version and is being rebuilt; until then search answers"
					+ " from the old one");
		}
	}

	/**
	 * Where to write now; nowhere while the index is of an older version and the new one
	 * is not there yet. To be asked after tasks have been leased, never before: a rebuild
	 * waits for the leases that were taken before it was registered.
	 */
	List<IndexCopy> now() {
		var build = build();
		if (!this.outdated) {
			return build.<List<IndexCopy>>map((one) -> List.of(this.index, one)).orElse(List.of(this.index));
		}
		if (build.isEmpty()) {
			this.outdated = this.index.isOutdated();
		}
		return build.<List<IndexCopy>>map(List::of).orElse(this.outdated ? List.of() : List.of(this.index));
	}

	/**
	 * Whether there may be nowhere to write.
	 */
	boolean mayBeNone() {
		return this.outdated;
	}

	private Optional<IndexBuild> build() {
		return this.rebuilds.registered().flatMap(this.index::findBuild);
	}

}
