package io.techbridge.marketplace.matches.regionrules;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the region rules would do to the first ten of the lists it touches,
 * looked at in slices.
 *
 * @param asOf the day as of which the lists were compared: today, or the first day on
 * which the rule will hold
 * @param touched how many needs on the market the change touches
 * @param sampled how many of them are looked at in all, the newest
 * @param looked how many were looked at in this slice
 * @param next where the next slice begins, absent if this was the last one
 * @param moves how many achievements change their place, come or go in this slice
 * @param placesMoved by how many places altogether; one that comes or goes moves to or
 * from the place behind the last
 * @param lists the lists of this slice that change
 */
@Schema(name = "RegionRuleEffect")
record RuleEffect(LocalDate asOf, long touched, int sampled, int looked, @Nullable Integer next, int moves,
		int placesMoved, List<ChangedList> lists) {

	/**
	 * A list that changes.
	 *
	 * @param company who has the need, absent if it stays unnamed
	 */
	@Schema(name = "ChangedMatchList")
	record ChangedList(String needId, String title, @Nullable String company, List<Move> moves) {

	}

	/**
	 * An achievement that changes its place.
	 *
	 * @param from its place now, absent if it comes new
	 * @param to its place afterwards, absent if it goes
	 * @param scoreFrom its score now, absent if it is in no list now
	 * @param scoreTo its score afterwards, absent if it is in no list then
	 */
	@Schema(name = "MatchMove")
	record Move(String achievementId, String title, String organization, @Nullable Integer from, @Nullable Integer to,
			@Nullable Double scoreFrom, @Nullable Double scoreTo) {

		int places(int behindLast) {
			var before = (this.from != null) ? this.from : behindLast;
			var after = (this.to != null) ? this.to : behindLast;
			return Math.abs(before - after);
		}

	}

}
