package io.techbridge.marketplace.searches;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;

import org.springframework.stereotype.Component;

/**
 * Takes fresh listings past all saved searches, some searches at a time.
 */
@Component
class AlertSearches {

	/** What the index has written can be found after a second. */
	static final Duration INDEX_SETTLES = Duration.ofSeconds(3);

	private static final int PORTION = 50;

	/** Long work goes on with the next run, so that other jobs get their turn. */
	private static final Duration LONGEST_RUN = Duration.ofSeconds(20);

	private final SearchRounds rounds;

	private final FreshListings fresh;

	private final SavedSearches searches;

	private final CompareFresh compare;

	private final TellHits tell;

	private final Clock clock;

	AlertSearches(SearchRounds rounds, FreshListings fresh, SavedSearches searches, CompareFresh compare, TellHits tell,
			Clock clock) {
		this.rounds = rounds;
		this.fresh = fresh;
		this.searches = searches;
		this.compare = compare;
		this.tell = tell;
		this.clock = clock;
	}

	/**
	 * Goes on with the round that is under way or begins one, which the next run works
	 * on.
	 */
	Optional<Message> run() {
		var now = this.clock.instant();
		var current = this.rounds.current();
		if (current.isEmpty()) {
			this.rounds.open();
			return Optional.empty();
		}
		var settled = !current.get().openedAt().plus(INDEX_SETTLES).isAfter(now);
		return settled ? told(workOn(now.plus(LONGEST_RUN))) : Optional.empty();
	}

	private int workOn(Instant end) {
		var told = 0;
		while (this.clock.instant().isBefore(end)) {
			var round = this.rounds.current();
			if (round.isEmpty()) {
				break;
			}
			told += workOn(round.get());
		}
		return told;
	}

	private int workOn(SearchRound round) {
		var portion = this.searches.findActive(round.lastSearch(), PORTION);
		if (portion.isEmpty()) {
			this.rounds.close(round);
			return 0;
		}
		var listings = this.fresh.of(round.id());
		return this.tell.tell(round,
				portion.stream()
					.map((search) -> this.compare.compare(search, listings.getOrDefault(search.kind(), List.of())))
					.toList());
	}

	private static Optional<Message> told(int searches) {
		return (searches > 0) ? Optional.of(Message.of("job.searches-alerted", searches)) : Optional.empty();
	}

}
