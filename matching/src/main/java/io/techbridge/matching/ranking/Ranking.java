package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.ComparedIndicator;
import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Match;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.indicators.IndicatorComparison;
import io.techbridge.matching.text.SharedTerms;

/**
 * Scores a pair and explains the score.
 */
public final class Ranking {

	private static final int HIGHEST = 100 * 100;

	private final TextSimilarity textSimilarity;

	private final GradeModel gradeModel;

	private final IndicatorComparison indicators;

	private final List<Condition> conditions;

	private final List<Rule> rules;

	private Ranking(TextSimilarity textSimilarity, GradeModel gradeModel, IndicatorComparison indicators,
			List<Condition> conditions, List<Rule> rules) {
		this.textSimilarity = textSimilarity;
		this.gradeModel = gradeModel;
		this.indicators = indicators;
		this.conditions = conditions;
		this.rules = rules;
	}

	/**
	 * The ranking with all conditions and rules.
	 * @param regionRules the region rules; of these, those apply that are in force today
	 */
	public static Ranking standard(Weights weights, RegionRules regionRules, LocalDate today) {
		var inForce = regionRules.inForce(today);
		var indicators = new IndicatorComparison(weights.indicators().closeWithin());
		return new Ranking(new TextSimilarity(weights.similarity()), new GradeModel(weights.grades()), indicators,
				conditions(inForce, indicators), rules(weights, inForce, indicators, today));
	}

	/**
	 * What excludes.
	 */
	private static List<Condition> conditions(RegionRules inForce, IndicatorComparison indicators) {
		return List.of(new ExcludedRegions(), new AllowedRegions(), new Restrictions(inForce),
				new MustHaveIndicators(indicators));
	}

	/**
	 * What gives and takes points, beside the texts, in the order in which it is shown.
	 */
	private static List<Rule> rules(Weights weights, RegionRules inForce, IndicatorComparison indicators,
			LocalDate today) {
		return List.of(new FieldRule(weights.field()), new IndicatorRule(weights.indicators(), indicators),
				new MaturityRule(weights.maturity()), new ModesRule(weights.modes()), new MoneyRule(weights.money()),
				new RegionScoring(weights.region(), inForce), new TimeRule(weights.time(), today),
				new ResponsivenessRule(weights.responsiveness()));
	}

	/**
	 * What keeps a pair out of every list, each with its reason; empty if nothing does.
	 */
	public List<Reason> exclusions(Demand demand, Offer offer) {
		return this.conditions.stream().flatMap((condition) -> condition.exclusions(demand, offer)).toList();
	}

	/**
	 * The match of a demand and an offer whose texts are this much alike, without the
	 * words they share and the indicators compared: enough to put many pairs in order.
	 */
	public Match match(Demand demand, Offer offer, Likeness likeness) {
		return match(demand, offer, likeness, List.of(), List.of());
	}

	/**
	 * The same match with the words that both texts share and the indicators compared,
	 * for those who will read it.
	 */
	public Match explained(Demand demand, Offer offer, Likeness likeness) {
		return match(demand, offer, likeness, SharedTerms.of(demand, offer), this.indicators.compare(demand, offer));
	}

	private Match match(Demand demand, Offer offer, Likeness likeness, List<String> sharedTerms,
			List<ComparedIndicator> compared) {
		var components = new ArrayList<>(this.textSimilarity.components(likeness, sharedTerms));
		this.rules.forEach((rule) -> components.add(rule.apply(demand, offer)));
		keepInRange(components);
		var probability = this.gradeModel.relevance(likeness);
		return new Match(demand, offer, this.gradeModel.grade(probability), probability, components, sharedTerms,
				compared);
	}

	/**
	 * What is cut at 0 or 100 is a component of its own, so that the components always
	 * sum.
	 */
	private static void keepInRange(List<Component> components) {
		var sum = components.stream().mapToInt(Component::hundredths).sum();
		var limited = Math.clamp(sum, 0, HIGHEST);
		if (limited != sum) {
			components.add(new Component("limit", limited - sum, Reason.of("limit")));
		}
	}

}
