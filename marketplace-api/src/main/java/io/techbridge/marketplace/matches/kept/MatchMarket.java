package io.techbridge.marketplace.matches.kept;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Matches all needs on the market anew, a few at a time, and notes after each batch how
 * far it is: after a crash it goes on behind the last batch. Matching a need twice does
 * no harm.
 */
@Component
class MatchMarket {

	static final String JOB = "match-market";

	private static final Logger log = LoggerFactory.getLogger(MatchMarket.class);

	/** Others should get their turn between two parts of a run. */
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private static final String NEEDS = """
			SELECT id FROM listing WHERE kind = 'NEED' AND status = 'PUBLISHED' AND id > :after
			UNION SELECT need_id FROM match_list WHERE need_id > :after
			ORDER BY 1 LIMIT :limit""";

	private static final String COUNT = """
			SELECT COUNT(*) FROM (SELECT id FROM listing WHERE kind = 'NEED' AND status = 'PUBLISHED'
			  UNION SELECT need_id FROM match_list) AS needs""";

	private final MatchRuns runs;

	private final MatchAnew anew;

	private final MatchTasks tasks;

	private final MatchIndex index;

	private final MatchSettings settings;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	MatchMarket(MatchRuns runs, MatchAnew anew, MatchTasks tasks, MatchIndex index, MatchSettings settings,
			JdbcClient jdbc, TransactionOperations transaction) {
		this.runs = runs;
		this.anew = anew;
		this.tasks = tasks;
		this.index = index;
		this.settings = settings;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * Begins a run or goes on with it, for some twenty seconds.
	 * @return what was done; nothing if there is more to do
	 */
	Optional<Message> run(long id, BooleanSupplier stopping) {
		var found = this.runs.find(id).filter(MatchRun::isUnderWay);
		if (found.isEmpty()) {
			return Optional.of(Message.of("job.nothing-to-do"));
		}
		var run = found.get();
		if (run.state() == RunState.WAITING && !run.interrupted()) {
			this.index.refresh(); // what was written for the index before is to be found
			var total = this.jdbc.sql(COUNT).query(Integer.class).single();
			if (!this.runs.start(id, total)) {
				return Optional.empty(); // the one before is still under way
			}
		}
		try (var workers = Executors.newFixedThreadPool(this.settings.threads(),
				Thread.ofPlatform().name("match-market-", 0).factory())) {
			return goOn(id, stopping, workers);
		}
	}

	/** What cannot be matched at the moment fails the run for good in the end. */
	void givenUp(long id) {
		this.runs.finish(id, RunState.FAILED);
	}

	private Optional<Message> goOn(long id, BooleanSupplier stopping, ExecutorService workers) {
		var begin = System.nanoTime();
		while (true) {
			var run = this.runs.find(id).filter(MatchRun::isUnderWay);
			if (run.isEmpty()) {
				return Optional.of(Message.of("job.ended-elsewhere"));
			}
			if (run.get().interrupted()) {
				return end(run.get(), RunState.INTERRUPTED, "job.market-stopped");
			}
			var needs = next(run.get());
			if (needs.isEmpty()) {
				return end(run.get(), RunState.DONE, "job.market-matched");
			}
			if (!match(run.get(), needs, workers)) {
				return Optional.of(Message.of("job.taken-over"));
			}
			if (stopping.getAsBoolean() || System.nanoTime() - begin > LONGEST.toNanos()) {
				return Optional.empty();
			}
		}
	}

	private Optional<Message> end(MatchRun run, RunState state, String message) {
		this.runs.finish(run.id(), state);
		return Optional.of(Message.of(message, run.done(), run.changed(), run.failed()));
	}

	private List<Long> next(MatchRun run) {
		return this.jdbc.sql(NEEDS)
			.param("after", run.lastNeed())
			.param("limit", this.settings.threads() * 10)
			.query(Long.class)
			.list();
	}

	private boolean match(MatchRun run, List<Long> needs, ExecutorService workers) {
		var begin = System.nanoTime();
		var settled = this.tasks.settled();
		var outcomes = new ArrayList<Future<Outcome>>();
		needs.forEach((need) -> outcomes.add(workers.submit(() -> match(need))));
		var all = outcomes.stream().map(MatchMarket::get).toList();
		var millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
		this.tasks.done(needs, settled); // what has failed has a new task by now
		return this.runs.progress(run, new MatchRuns.Progress(needs.getLast(), all.size(), count(all, Outcome.CHANGED),
				count(all, Outcome.FAILED), millis));
	}

	/** One need that cannot be matched does not hold up the others: it becomes a task. */
	private Outcome match(long need) {
		try {
			return this.anew.need(new ListingId(need)) ? Outcome.CHANGED : Outcome.SAME;
		}
		catch (SearchUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			log.warn("Need {} could not be matched; it will be tried again", need, ex);
			this.transaction.executeWithoutResult((status) -> this.tasks.stale(IndexKind.NEED, List.of(need)));
			return Outcome.FAILED;
		}
	}

	private static Outcome get(Future<Outcome> outcome) {
		try {
			return outcome.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex.getCause());
		}
	}

	private static int count(List<Outcome> all, Outcome outcome) {
		return (int) all.stream().filter((one) -> one == outcome).count();
	}

	private enum Outcome {

		CHANGED, SAME, FAILED

	}

}
