package io.techbridge.marketplace.reports;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;

/**
 * What a match report is about.
 *
 * @param time when the matches were computed
 * @param achievements the list of achievements
 * @param needs the list of needs
 * @param weightsVersion the version of the weights
 * @param meaningUsed whether meaning was compared too, not only words
 * @param top how many matches a need gets at most; empty for all, of whatever grade
 */
public record ReportRun(OffsetDateTime time, ListReading<ListedAchievement> achievements, ListReading<ListedNeed> needs,
		String weightsVersion, boolean meaningUsed, OptionalInt top) {

	private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	/**
	 * A run of this moment.
	 */
	public static ReportRun now(Clock clock, ListReading<ListedAchievement> achievements, ListReading<ListedNeed> needs,
			String weightsVersion, boolean meaningUsed, OptionalInt top) {
		var time = OffsetDateTime.ofInstant(clock.instant(), BEIJING).truncatedTo(ChronoUnit.SECONDS);
		return new ReportRun(time, achievements, needs, weightsVersion, meaningUsed, top);
	}

}
