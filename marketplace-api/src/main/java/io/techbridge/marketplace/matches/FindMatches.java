package io.techbridge.marketplace.matches;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.matches.regionrules.RulesInForce;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.Matches;

import org.springframework.stereotype.Component;

/**
 * Computes the matches of one listing now. Those that are not related at all are never
 * listed, nor is what is no longer public although the index still holds it.
 */
@Component
class FindMatches {

	private final Matcher matcher;

	private final RulesInForce rules;

	private final FindAchievements achievements;

	private final FindNeeds needs;

	private final Explanations explanations;

	FindMatches(Matcher matcher, RulesInForce rules, FindAchievements achievements, FindNeeds needs,
			Explanations explanations) {
		this.matcher = matcher;
		this.rules = rules;
		this.achievements = achievements;
		this.needs = needs;
		this.explanations = explanations;
	}

	NeedMatches ofNeed(ListingId id, int limit, Audience audience) {
		var matches = matcher().offersFor(this.needs.demand(id, audience), audience.circle(), limit);
		return new NeedMatches(id.toString(), now(), matches.weightsVersion(), matches.meaningUsed(),
				achievements(matches, audience));
	}

	AchievementMatches ofAchievement(ListingId id, int limit, Audience audience) {
		var matches = matcher().demandsFor(this.achievements.offer(id, audience), audience.circle(), limit);
		return new AchievementMatches(id.toString(), now(), matches.weightsVersion(), matches.meaningUsed(),
				needs(matches, audience));
	}

	private Matcher matcher() {
		return this.matcher.under(this.rules.current(), China.today(Clock.systemUTC()));
	}

	private List<MatchedAchievement> achievements(Matches matches, Audience audience) {
		var summaries = this.achievements
			.summaries(matches.matches().stream().map((match) -> match.offer().id()).toList(), audience);
		var listed = new ArrayList<MatchedAchievement>();
		for (var match : listed(matches, (match) -> summaries.containsKey(match.offer().id()))) {
			listed.add(new MatchedAchievement(listed.size() + 1, summaries.get(match.offer().id()), match.grade(),
					match.score(), this.explanations.of(match), match.matchedWords()));
		}
		return listed;
	}

	private List<MatchedNeed> needs(Matches matches, Audience audience) {
		var summaries = this.needs.summaries(matches.matches().stream().map((match) -> match.demand().id()).toList(),
				audience);
		var listed = new ArrayList<MatchedNeed>();
		for (var match : listed(matches, (match) -> summaries.containsKey(match.demand().id()))) {
			listed.add(new MatchedNeed(listed.size() + 1, summaries.get(match.demand().id()), match.grade(),
					match.score(), this.explanations.of(match), match.matchedWords()));
		}
		return listed;
	}

	private static List<Match> listed(Matches matches, Predicate<Match> isPublic) {
		return matches.matches().stream().filter((match) -> match.grade() != Grade.NONE).filter(isPublic).toList();
	}

	private static Instant now() {
		return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
