package io.techbridge.marketplace.matches.regionrules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.IndexedListings;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;
import io.techbridge.matching.Matcher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Compares the first places of the list of a need under two sets of rules. Both lists are
 * made in full, recall included, so that they are the ones that will be shown.
 */
@Component
class CompareLists {

	/** The places that are compared. */
	static final int PLACES = 10;

	private final IndexedListings listings;

	private final FindNeeds needs;

	private final FindAchievements achievements;

	CompareLists(IndexedListings listings, FindNeeds needs, FindAchievements achievements) {
		this.listings = listings;
		this.needs = needs;
		this.achievements = achievements;
	}

	/**
	 * The list of a need, if anything in it moves that the audience may see.
	 */
	Optional<RuleEffect.ChangedList> compare(ListingId id, Matcher before, Matcher after, Audience audience) {
		var need = this.needs.summaries(List.of(id.toString()), audience).get(id.toString());
		// asked for as the index holds it: in the words and with the places others see
		var task = new IndexTask(IndexKind.NEED, id.value(), 0, 0);
		return (need != null) ? this.listings.demands(List.of(task))
			.open()
			.stream()
			.findFirst()
			.flatMap((found) -> compare(need, found.item().item(), before, after, audience)) : Optional.empty();
	}

	private Optional<RuleEffect.ChangedList> compare(NeedSummary need, Demand demand, Matcher before, Matcher after,
			Audience audience) {
		var listedBefore = related(before, demand);
		var listedAfter = related(after, demand);
		var seen = this.achievements.summaries(
				Stream.concat(listedBefore.stream(), listedAfter.stream()).map(CompareLists::id).distinct().toList(),
				audience);
		var moves = moves(places(listedBefore, seen), places(listedAfter, seen), seen);
		return moves.isEmpty() ? Optional.empty()
				: Optional.of(new RuleEffect.ChangedList(need.id(), need.title(), company(need), moves));
	}

	/** A few more than are compared: the asker may not see all of them. */
	private static List<Match> related(Matcher matcher, Demand demand) {
		return matcher.offersFor(demand, Circle.MEMBERS, 2 * PLACES)
			.matches()
			.stream()
			.filter((match) -> match.grade() != Grade.NONE)
			.toList();
	}

	private static Map<String, Place> places(List<Match> matches, Map<String, AchievementSummary> seen) {
		var listed = matches.stream().filter((match) -> seen.containsKey(id(match))).limit(PLACES).toList();
		return IntStream.range(0, listed.size())
			.boxed()
			.collect(Collectors.toMap((index) -> id(listed.get(index)),
					(index) -> new Place(index + 1, listed.get(index).score())));
	}

	private static List<RuleEffect.Move> moves(Map<String, Place> before, Map<String, Place> after,
			Map<String, AchievementSummary> seen) {
		var moves = new ArrayList<RuleEffect.Move>();
		Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().forEach((id) -> {
			var from = before.get(id);
			var to = after.get(id);
			if (!Objects.equals(number(from), number(to))) {
				moves.add(move(seen.get(id), from, to));
			}
		});
		moves.sort(Comparator.comparing(RuleEffect.Move::to, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(RuleEffect.Move::from, Comparator.nullsLast(Comparator.naturalOrder())));
		return moves;
	}

	private static RuleEffect.Move move(AchievementSummary achievement, @Nullable Place from, @Nullable Place to) {
		return new RuleEffect.Move(achievement.id(), achievement.title(), achievement.organization().name(),
				number(from), number(to), (from != null) ? from.score() : null, (to != null) ? to.score() : null);
	}

	private static @Nullable Integer number(@Nullable Place place) {
		return (place != null) ? place.number() : null;
	}

	private static @Nullable String company(NeedSummary need) {
		return (need.organization() != null && !need.anonymous()) ? need.organization().name() : null;
	}

	private static String id(Match match) {
		return match.offer().id();
	}

	/**
	 * A place in a list.
	 *
	 * @param number from 1
	 */
	private record Place(int number, double score) {

	}

}
