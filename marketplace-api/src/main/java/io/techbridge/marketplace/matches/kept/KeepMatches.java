package io.techbridge.marketplace.matches.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.matches.NewMatches;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the matches of a need. Rows are written, remembered and told of only where
 * something has changed.
 */
@Component
class KeepMatches {

	/**
	 * Scores move a little with every achievement that comes onto the market; less than a
	 * point is not worth remembering.
	 */
	private static final int WORTH_REMEMBERING = 100;

	private final KeptRows rows;

	private final MatchHistory history;

	private final ApplicationEventPublisher events;

	KeepMatches(KeptRows rows, MatchHistory history, ApplicationEventPublisher events) {
		this.rows = rows;
		this.history = history;
		this.events = events;
	}

	/**
	 * Keeps what was computed, unless something newer has been kept in the meantime.
	 * @return whether anything has changed
	 */
	@Transactional
	boolean keep(ComputedList computed) {
		var need = computed.need();
		if (this.rows.lock(need).filter((kept) -> kept.isAfter(computed.list().calculatedAt())).isPresent()) {
			return false;
		}
		var before = byAchievement(this.rows.entries(need));
		var now = rows(computed);
		var changes = new Changes(before, now);
		this.rows.put(computed);
		this.rows.remove(need, changes.left());
		this.rows.put(need, changes.changed());
		remember(computed, changes);
		tell(need, changes.reached());
		return changes.any();
	}

	/**
	 * Keeps nothing of a need that has left the market.
	 * @return whether anything has changed
	 */
	@Transactional
	boolean forget(ListingId need, Instant at) {
		var known = this.rows.lock(need).isPresent();
		if (known) {
			this.history.left(need, this.rows.entries(need).stream().map(KeptRow::achievement).toList(), at);
			this.rows.remove(need);
		}
		return known;
	}

	private void remember(ComputedList computed, Changes changes) {
		var at = computed.list().calculatedAt();
		this.history.add(computed.need(), changes.remarkable(), at);
		this.history.left(computed.need(), changes.left(), at);
		var reached = new ArrayList<>(changes.graded()
			.stream()
			.map((row) -> new MatchHistory.Reached(row.achievement(), row.grade()))
			.toList());
		if (!reached.isEmpty()) {
			var best = changes.graded().stream().map(KeptRow::grade).min(Grade::compareTo).orElseThrow();
			reached.add(new MatchHistory.Reached(computed.need().value(), best));
		}
		this.history.reached(reached, at);
	}

	private void tell(ListingId need, List<KeptRow> reached) {
		if (!reached.isEmpty()) {
			this.events.publishEvent(new NewMatches(need,
					reached.stream()
						.map((row) -> new NewMatches.Reached(new ListingId(row.achievement()), row.grade()))
						.toList()));
		}
	}

	private static List<KeptRow> rows(ComputedList computed) {
		var rows = new ArrayList<KeptRow>();
		for (var pair : computed.list().pairs()) {
			rows.add(KeptRow.of(pair, rows.size() + 1, computed.version(pair)));
		}
		return rows;
	}

	private static Map<Long, KeptRow> byAchievement(List<KeptRow> rows) {
		return rows.stream().collect(Collectors.toMap(KeptRow::achievement, Function.identity()));
	}

	/** What differs between the entries before and now. */
	private record Changes(Map<Long, KeptRow> before, List<KeptRow> now) {

		boolean any() {
			return !changed().isEmpty() || !left().isEmpty();
		}

		List<KeptRow> changed() {
			return this.now.stream().filter((row) -> !row.equals(earlier(row))).toList();
		}

		List<Long> left() {
			var left = new HashMap<>(this.before);
			this.now.forEach((row) -> left.remove(row.achievement()));
			return left.keySet().stream().sorted().toList();
		}

		/** Those of another grade than before, or new. */
		List<KeptRow> graded() {
			return this.now.stream().filter((row) -> gradeBefore(row) != row.grade()).toList();
		}

		/** Those that are better than before, and good. */
		List<KeptRow> reached() {
			return graded().stream()
				.filter((row) -> row.grade().compareTo(Grade.FAIR) <= 0)
				.filter((row) -> gradeBefore(row) == null || row.grade().compareTo(gradeBefore(row)) < 0)
				.toList();
		}

		List<KeptRow> remarkable() {
			return this.now.stream().filter(this::isRemarkable).toList();
		}

		private boolean isRemarkable(KeptRow row) {
			var earlier = earlier(row);
			return earlier == null || earlier.grade() != row.grade()
					|| Math.abs(earlier.hundredths() - row.hundredths()) >= WORTH_REMEMBERING;
		}

		private @Nullable Grade gradeBefore(KeptRow row) {
			var earlier = earlier(row);
			return (earlier != null) ? earlier.grade() : null;
		}

		private @Nullable KeptRow earlier(KeptRow row) {
			return this.before.get(row.achievement());
		}

	}

}
