package io.techbridge.marketplace.matches.kept;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the kept matches up to date with what was published, changed or taken back. A
 * need is matched anew; an achievement makes the needs stale that it answers now and
 * those that list it from before.
 */
@Component
class RefreshMatches {

	private static final Logger log = LoggerFactory.getLogger(RefreshMatches.class);

	private static final int BATCH = 20;

	private static final Duration LEASE = Duration.ofMinutes(2);

	/** So that one run of the job ends and another one is told. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final int NEEDS_PER_ACHIEVEMENT = 4;

	private final MatchTasks tasks;

	private final ComputeMatches compute;

	private final MatchAnew match;

	private final KeptRows rows;

	private final MatchIndex index;

	private final MatchTheMarket market;

	private final MatchSettings settings;

	private final TransactionOperations transaction;

	RefreshMatches(MatchTasks tasks, ComputeMatches compute, MatchAnew match, KeptRows rows, MatchIndex index,
			MatchTheMarket market, MatchSettings settings, TransactionOperations transaction) {
		this.tasks = tasks;
		this.compute = compute;
		this.match = match;
		this.rows = rows;
		this.index = index;
		this.market = market;
		this.settings = settings;
		this.transaction = transaction;
	}

	/**
	 * Works off what is due, for some twenty seconds at most.
	 * @return what was done; nothing if nothing was due
	 */
	Optional<Message> work() {
		if (isRunQuicker()) {
			this.market.request(RunCause.MANY_CHANGES);
		}
		var begin = System.nanoTime();
		var done = 0;
		var more = 0;
		do {
			more = batch();
			done += more;
		}
		while (more > 0 && System.nanoTime() - begin < LONGEST.toNanos());
		return (done > 0) ? Optional.of(Message.of("job.matches-refreshed", done)) : Optional.empty();
	}

	/**
	 * Asking for the needs of one achievement takes about as long as matching a few
	 * needs.
	 */
	private boolean isRunQuicker() {
		var achievements = this.tasks.achievements();
		return achievements > this.settings.bulk() && achievements * NEEDS_PER_ACHIEVEMENT > this.rows.lists();
	}

	/**
	 * @return how many tasks were tried; none while search is away, which whoever writes
	 * the index tells about
	 */
	private int batch() {
		var claimed = this.tasks.claim(BATCH, LEASE);
		var tried = 0;
		try {
			if (!claimed.isEmpty()) {
				this.index.refresh(); // what was written for these tasks is to be found
			}
			for (var task : claimed) {
				handle(task);
				tried++;
			}
			return tried;
		}
		catch (SearchUnavailable ex) {
			if (Thread.currentThread().isInterrupted()) {
				return 0; // the application stops; the leases run out
			}
			claimed.subList(tried, claimed.size()).forEach(this.tasks::release);
			return 0;
		}
	}

	private void handle(MatchTask task) {
		try {
			if (task.kind() == IndexKind.NEED) {
				this.match.need(new ListingId(task.id()));
				this.tasks.done(task);
			}
			else {
				spread(task);
			}
		}
		catch (SearchUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			if (task.attempts() == 0) {
				log.warn("The matches of {} {} could not be computed; it will be tried again", task.kind(), task.id(),
						ex);
			}
			this.tasks.failed(task);
		}
	}

	private void spread(MatchTask task) {
		var needs = new HashSet<>(this.compute.needsFor(task.id()));
		this.transaction.executeWithoutResult((status) -> {
			needs.addAll(this.rows.needsListing(task.id()));
			this.tasks.stale(IndexKind.NEED, needs);
			this.tasks.done(task);
		});
	}

}
