package io.techbridge.marketplace.statistics.answers;

import java.util.List;

import io.techbridge.marketplace.statistics.scope.Basis;
import org.jspecify.annotations.Nullable;

/**
 * How those who were asked have answered the interests expressed in a period. What still
 * waits or was taken back says nothing.
 *
 * @param hidden whether it would give an organization away
 * @param due how many were answered or lapsed
 * @param share how many of those were answered, 0–1; {@code null} if there are none
 * @param medianDays how long half of the answers took at most, to a tenth of a day;
 * {@code null} if there are none
 * @param byMonth all months of the period, by the month in which the interest was
 * expressed
 */
record AnswerFigures(Basis basis, boolean hidden, @Nullable Long due, @Nullable Long answered, @Nullable Long lapsed,
		@Nullable Double share, @Nullable Double medianDays, List<AnswerMonth> byMonth) {

	/**
	 * The same for a month.
	 *
	 * @param month such as 2026-11
	 */
	record AnswerMonth(String month, boolean hidden, @Nullable Long due, @Nullable Long answered,
			@Nullable Double share, @Nullable Double medianDays) {

	}

}
