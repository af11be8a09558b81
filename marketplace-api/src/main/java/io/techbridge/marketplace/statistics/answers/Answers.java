package io.techbridge.marketplace.statistics.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.techbridge.marketplace.statistics.scope.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * The interests of a month, or of all, to which an answer was due.
 */
final class Answers {

	private static final double MINUTES_OF_DAY = Duration.ofDays(1).toMinutes();

	private final Set<Long> senders = new HashSet<>();

	private final Set<Long> receivers = new HashSet<>();

	private final List<Long> minutes = new ArrayList<>();

	private long due;

	/**
	 * @param answeredAt {@code null} if it was never answered
	 */
	void add(long sender, long receiver, Instant since, @Nullable Instant answeredAt) {
		this.senders.add(sender);
		this.receivers.add(receiver);
		this.due++;
		if (answeredAt != null) {
			this.minutes.add(Duration.between(since, answeredAt).toMinutes());
		}
	}

	long due() {
		return this.due;
	}

	long answered() {
		return this.minutes.size();
	}

	@Nullable Double share() {
		return (this.due > 0) ? answered() / (double) this.due : null;
	}

	/**
	 * To a tenth of a day.
	 */
	@Nullable Double medianDays() {
		if (this.minutes.isEmpty()) {
			return null;
		}
		var sorted = this.minutes.stream().sorted().toList();
		var median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
		return Math.round(median / MINUTES_OF_DAY * 10) / 10.0;
	}

	SmallCells.Cell dueCell() {
		return new SmallCells.Cell(Math.min(this.senders.size(), this.receivers.size()), this.due, answered());
	}

}
