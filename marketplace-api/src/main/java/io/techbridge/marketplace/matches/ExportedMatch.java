package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A row of an exported match list: the other listing of the pair and why it is there.
 */
record ExportedMatch(int rank, Grade grade, double score, String title, @Nullable OrganizationReference organization,
		String region, List<ScoreComponent> components, List<IndicatorComparison> indicators,
		List<String> matchedWords) {

	static ExportedMatch of(MatchedAchievement match) {
		return new ExportedMatch(match.rank(), match.grade(), match.score(), match.achievement().title(),
				match.achievement().organization(), match.achievement().organization().region(), match.components(),
				match.indicators(), match.matchedWords());
	}

	static ExportedMatch of(MatchedNeed match) {
		return new ExportedMatch(match.rank(), match.grade(), match.score(), match.need().title(),
				match.need().organization(), match.need().region(), match.components(), match.indicators(),
				match.matchedWords());
	}

	/** The points of a rule, absent if it did not apply. */
	@Nullable Double points(String rule) {
		return this.components.stream()
			.filter((component) -> component.rule().equals(rule))
			.map(ScoreComponent::points)
			.findFirst()
			.orElse(null);
	}

	/** The sentence of a rule, absent if it did not apply. */
	@Nullable String sentence(String rule) {
		return this.components.stream()
			.filter((component) -> component.rule().equals(rule))
			.map(ScoreComponent::reason)
			.findFirst()
			.orElse(null);
	}

}
