package io.techbridge.marketplace.matches;

import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.matches.kept.FindPairs;
import io.techbridge.marketplace.matches.kept.FirstViews;
import io.techbridge.marketplace.matches.kept.KeptLists;
import io.techbridge.marketplace.matches.kept.Pair;
import io.techbridge.marketplace.matches.marks.MarkOnPair;
import io.techbridge.marketplace.matches.marks.Marks;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.matching.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Explains any pair of which the asker may see both sides, whether or not it is in a
 * list. What the other side thinks of it has no part in that.
 */
@Component
class ExplainMatch {

	private final MarketListings market;

	private final FindPairs pairs;

	private final FindMatches matches;

	private final Marks marks;

	private final FirstViews views;

	private final Explanations explanations;

	private final MessageSource texts;

	ExplainMatch(MarketListings market, FindPairs pairs, FindMatches matches, Marks marks, FirstViews views,
			Explanations explanations, MessageSource texts) {
		this.market = market;
		this.pairs = pairs;
		this.matches = matches;
		this.marks = marks;
		this.views = views;
		this.explanations = explanations;
		this.texts = texts;
	}

	/**
	 * @throws RuleViolated if the achievement is not on the market, so that nothing is
	 * compared with it
	 */
	MatchExplanation explain(ListingId needId, ListingId achievementId, Audience audience) {
		var need = this.market.get(ListingKind.NEED, needId, audience);
		var achievement = this.market.get(ListingKind.ACHIEVEMENT, achievementId, audience);
		var verdict = this.pairs.verdict(need, achievement)
			.orElseThrow(() -> new RuleViolated(Message.of("matches.rule.not-on-market")));
		var pair = Pair.of(verdict.match());
		view(need, achievement, pair, audience);
		var match = verdict.match();
		return new MatchExplanation(needId.toString(), achievementId.toString(),
				verdict.isExcluded() ? null : rank(needId, achievementId, audience),
				verdict.exclusions().stream().map(this.explanations::sentence).toList(),
				MatchExplanation.PairGrade.of(pair.grade()), pair.score(), likelihood(verdict),
				this.explanations.of(pair), pair.indicators().stream().map(IndicatorComparison::of).toList(),
				pair.matchedWords(), new MatchExplanation.ComparedText(match.demand().title(), match.demand().text()),
				new MatchExplanation.ComparedText(match.offer().title(), match.offer().text()),
				isOwn(need, achievement, audience), mark(need, achievement, audience), this.pairs.weightsVersion(),
				this.pairs.rulesVersion());
	}

	private @Nullable Integer rank(ListingId need, ListingId achievement, Audience audience) {
		return this.matches.ofNeed(need, KeptLists.LENGTH, audience)
			.matches()
			.stream()
			.filter((match) -> match.achievement().id().equals(achievement.toString()))
			.map(MatchedAchievement::rank)
			.findFirst()
			.orElse(null);
	}

	private String likelihood(Verdict verdict) {
		var tenths = Math.round(verdict.match().probability() * 10);
		var key = (tenths < 1) ? "matches.likelihood.hardly" : "matches.likelihood";
		return Objects
			.requireNonNull(this.texts.getMessage(key, new Object[] { tenths }, LocaleContextHolder.getLocale()));
	}

	private static boolean isOwn(OwnedListing need, OwnedListing achievement, Audience audience) {
		var organization = organization(audience);
		return organization != null && owns(organization, need, achievement);
	}

	private void view(OwnedListing need, OwnedListing achievement, Pair pair, Audience audience) {
		var organization = organization(audience);
		if (organization != null && owns(organization, need, achievement) && need.listing().isPublished()) {
			this.views.note(List.of(pair), organization, Objects.requireNonNull(audience.caller()).account());
		}
	}

	private @Nullable MarkOnPair mark(OwnedListing need, OwnedListing achievement, Audience audience) {
		var organization = organization(audience);
		return (organization != null && owns(organization, need, achievement))
				? this.marks.find(organization, need.listing().id(), achievement.listing().id()).orElse(null) : null;
	}

	private static boolean owns(OrganizationId organization, OwnedListing need, OwnedListing achievement) {
		return organization.equals(need.listing().organizationId())
				|| organization.equals(achievement.listing().organizationId());
	}

	private static @Nullable OrganizationId organization(Audience audience) {
		var membership = (audience.caller() != null) ? audience.caller().membership() : null;
		return (membership != null) ? membership.organization() : null;
	}

}
