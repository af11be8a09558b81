package io.techbridge.marketplace.indexing;

import java.util.List;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.matching.IndexBuild;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The steps of a rebuild. Each can be repeated, so that a rebuild goes on where it was
 * interrupted.
 */
@Component
class RebuildSteps {

	private static final Logger log = LoggerFactory.getLogger(RebuildSteps.class);

	private static final int BATCH = 200;

	/** How often what differs is written anew before the rebuild is given up. */
	private static final int MOST_REPAIRS = 3;

	private final MatchIndex index;

	private final IndexWriter writer;

	private final IndexWorker worker;

	private final IndexTasks tasks;

	private final MarketRows rows;

	private final CompareIndex compare;

	private final IndexingSettings settings;

	private final TransactionTemplate transaction;

	RebuildSteps(MatchIndex index, IndexWriter writer, IndexWorker worker, IndexTasks tasks, MarketRows rows,
			CompareIndex compare, IndexingSettings settings, TransactionTemplate transaction) {
		this.index = index;
		this.writer = writer;
		this.worker = worker;
		this.tasks = tasks;
		this.rows = rows;
		this.compare = compare;
		this.settings = settings;
		this.transaction = transaction;
	}

	/**
	 * Goes through all steps that are left.
	 * @return the rebuild, finished
	 */
	Rebuild run(RebuildRun run) {
		this.worker.prepare();
		if (!run.isRegistered()) {
			register(run);
		}
		var build = this.index.findBuild(run.number());
		if (build.isEmpty()) {
			return run.failed(RebuildFailure.INDEX_GONE);
		}
		if (build.get().isInUse()) {
			return run.swapped(); // only the note of it was missing
		}
		return fill(build.get(), run);
	}

	private Rebuild fill(IndexBuild build, RebuildRun run) {
		if (run.rebuild().state() == RebuildState.COPYING) {
			// Who leased tasks before the new index was known writes to the old one only.
			run.await(() -> !this.tasks.isLeasedSinceBefore(run.registeredAt(), this.settings.lease()));
			copy(build, run);
			run.verifying();
		}
		if (!isEqual(build, run)) {
			var failed = run.failed(RebuildFailure.DIFFERENT);
			build.drop();
			return failed;
		}
		build.takeOver();
		return run.swapped();
	}

	/**
	 * From now on every instance writes to both. What was replaced by an earlier rebuild,
	 * or was never registered because its runner died, goes first: three indexes side by
	 * side might not fit.
	 */
	private void register(RebuildRun run) {
		this.index.dropUnused();
		var total = this.rows.count(IndexKind.ACHIEVEMENT) + this.rows.count(IndexKind.NEED);
		run.register(this.index.newBuild().number(), total);
	}

	private void copy(IndexBuild build, RebuildRun run) {
		var begun = run.rebuild().copiedKind();
		for (var kind : IndexKind.values()) {
			if (begun == null || kind.compareTo(begun) >= 0) {
				copy(kind, (kind == begun) ? run.rebuild().copiedId() : 0, build, run);
			}
		}
	}

	private void copy(IndexKind kind, long after, IndexBuild build, RebuildRun run) {
		var ids = this.rows.after(kind, after, BATCH);
		while (!ids.isEmpty()) {
			write(kind, ids, build);
			run.copied(kind, ids.getLast(), ids.size());
			ids = this.rows.after(kind, ids.getLast(), BATCH);
		}
	}

	/**
	 * What the new index refuses is left to the worker, which tells about it and tries it
	 * again.
	 */
	private void write(IndexKind kind, List<Long> ids, IndexBuild build) {
		try {
			this.writer.write(kind, ids.stream().map((id) -> new IndexTask(kind, id, 0, 0)).toList(), List.of(build));
		}
		catch (SearchUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (ids.size() == 1) {
				log.debug("{} {} is left to the worker", kind, ids.getFirst(), ex);
				this.transaction.executeWithoutResult((status) -> this.tasks.stale(kind, ids));
			}
			else {
				ids.forEach((id) -> write(kind, List.of(id), build));
			}
		}
	}

	private boolean isEqual(IndexBuild build, RebuildRun run) {
		for (int repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
			catchUp(run);
			var found = this.compare.compare(build, true, (checked) -> run.keep());
			if (found.isEqual()) {
				return true;
			}
			log.info("The new search index is put right: {}", found);
		}
		return false;
	}

	/**
	 * Works off what has become stale up to now, together with whoever else does.
	 */
	private void catchUp(RebuildRun run) {
		var now = this.tasks.now();
		run.await(() -> {
			while (this.worker.work()) {
				run.keep();
			}
			return !this.tasks.isBehind(now);
		});
	}

}
