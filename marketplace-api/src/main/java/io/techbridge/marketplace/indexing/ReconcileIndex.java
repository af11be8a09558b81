package io.techbridge.marketplace.indexing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MatchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Compares the search index in use with the database, every night and whenever somebody
 * asks for it.
 */
@Component
public class ReconcileIndex {

	private static final Logger log = LoggerFactory.getLogger(ReconcileIndex.class);

	private static final Duration KEPT = Duration.ofDays(90);

	/**
	 * How long removals are remembered. A write that was begun before a removal is on its
	 * way for minutes at most: a lease, and the wait between two attempts.
	 */
	private static final Duration REMEMBERED = Duration.ofDays(1);

	private final MatchIndex index;

	private final CompareIndex compare;

	private final Reconciliations reconciliations;

	private final MarketRows rows;

	private final IndexTasks tasks;

	private final IndexWorker worker;

	private final Clock clock;

	ReconcileIndex(MatchIndex index, CompareIndex compare, Reconciliations reconciliations, MarketRows rows,
			IndexTasks tasks, IndexWorker worker, Clock clock) {
		this.index = index;
		this.compare = compare;
		this.reconciliations = reconciliations;
		this.rows = rows;
		this.tasks = tasks;
		this.worker = worker;
		this.clock = clock;
	}

	/**
	 * Compares now.
	 * @param progress is told how many listings have been compared so far
	 */
	public Reconciliation compare(LongConsumer progress) {
		return now(false, progress);
	}

	/**
	 * Compares now and puts right what differs.
	 * @param progress is told how many listings have been compared so far
	 */
	public Reconciliation repair(LongConsumer progress) {
		var found = now(true, progress);
		this.worker.prepare();
		while (this.worker.work()) {
			// until nothing is due
		}
		return found;
	}

	private Reconciliation now(boolean repair, LongConsumer progress) {
		return answer(List.of(this.reconciliations.request()), repair, progress);
	}

	/**
	 * How many listings there are to compare, more or less.
	 */
	public long size() {
		return this.rows.count(IndexKind.ACHIEVEMENT) + this.rows.count(IndexKind.NEED);
	}

	/**
	 * What happens every night: both are compared, and old removals are forgotten.
	 */
	Message nightly() {
		this.reconciliations.forgetBefore(this.clock.instant().minus(KEPT));
		var found = now(true, (checked) -> {
		});
		return Message.of("job.index-reconciled-nightly", found.checked(), found.missing(), found.outdated(),
				found.ghosts(), found.ahead(), found.repaired(), sweep());
	}

	/**
	 * Answers those who have asked since the last time.
	 */
	Optional<Message> asked() {
		var open = this.reconciliations.open();
		return open.isEmpty() ? Optional.empty() : Optional.of(told(answer(open, true, (checked) -> {
		})));
	}

	private Reconciliation answer(List<Long> ids, boolean repair, LongConsumer progress) {
		var found = this.compare.compare(this.index, repair, progress);
		this.reconciliations.finish(ids, found);
		if (found.ahead() > 0) {
			log.warn("The search index is ahead of the database in {} listings, as after a restored backup; only a"
					+ " rebuild repairs that", found.ahead());
		}
		return found;
	}

	/**
	 * While the index lags behind, nothing is forgotten: a removal may just have been
	 * written late.
	 */
	private int sweep() {
		var swept = 0;
		for (var kind : IndexKind.values()) {
			if (!this.tasks.isBehind(kind)) {
				swept += this.index.sweep(IndexSides.of(kind),
						IndexTasks.version(this.clock.instant().minus(REMEMBERED)));
			}
		}
		return swept;
	}

	private static Message told(Reconciliation found) {
		return Message.of("job.index-reconciled", found.checked(), found.missing(), found.outdated(), found.ghosts(),
				found.ahead(), found.repaired());
	}

}
