package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Match;
import io.techbridge.matching.ranking.Likeness;
import io.techbridge.matching.retrieval.Candidate;
import io.techbridge.matching.text.ComparedText;

/**
 * Orders that were tried beside that of the product, so that it can be seen what each of
 * its parts, and each idea that is no part of it, gives. What has to be fitted is fitted
 * on the needs of the other folds.
 */
final class Ideas {

	/** The constant of reciprocal rank fusion (Cormack et al. 2009). */
	private static final int FUSION = 60;

	private static final String CUT = "limit";

	/** The parts of a score that are no rules: the texts, and what is cut at the ends. */
	private static final Set<String> NO_RULES = Set.of("words", "meaning", CUT);

	private static final int HIGHEST = 100_00;

	private final FoldedRanking folded;

	private final Map<String, Integer> folds;

	private final Collection<JudgedDemand> needs;

	Ideas(FoldedRanking folded, Collection<Demand> demands, Collection<JudgedDemand> needs) {
		this.folded = folded;
		this.folds = Folds.of(demands);
		this.needs = needs;
	}

	/**
	 * The orders by their names; only those that the data can tell apart.
	 */
	Map<String, Function<JudgedDemand, Ordering>> orders() {
		var orders = new LinkedHashMap<String, Function<JudgedDemand, Ordering>>();
		var rules = rulesThatSpeak();
		if (!rules.isEmpty()) {
			orders.put("without any rule", (need) -> without(rules));
			rules.forEach((rule) -> orders.put("without the rule " + rule, (need) -> without(Set.of(rule))));
		}
		if (meaningUsed()) {
			orders.put("title's cosine alone as meaning", (need) -> Ordering.by(Ideas::titleAndWords));
			orders.put("ranks fused instead of scores (RRF)", (need) -> Ideas::fused);
			orders.put("pairwise fitting", pairwise((candidate) -> features(candidate, false)));
			orders.put("pairwise, with common span", pairwise((candidate) -> features(candidate, true)));
		}
		return orders;
	}

	private boolean meaningUsed() {
		return judged().anyMatch((candidate) -> candidate.likeness().meaning() != null);
	}

	private Stream<Candidate> judged() {
		return this.needs.stream().flatMap((need) -> need.judged().stream());
	}

	private Set<String> rulesThatSpeak() {
		return judged().flatMap((candidate) -> this.folded.match(candidate).components().stream())
			.filter((component) -> component.hundredths() != 0 && !NO_RULES.contains(component.rule()))
			.map(Component::rule)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The grades stay; within each, the score counts without the points of some rules.
	 */
	private Ordering without(Set<String> rules) {
		return (candidates) -> candidates.stream()
			.map(this.folded::match)
			.sorted(Comparator.comparing(Match::grade)
				.thenComparing(Comparator.comparingInt((Match match) -> hundredths(match, rules)).reversed())
				.thenComparing(Match.LISTING_ORDER))
			.map((match) -> match.offer().id())
			.toList();
	}

	private static int hundredths(Match match, Set<String> without) {
		var sum = match.components()
			.stream()
			.filter((component) -> !component.rule().equals(CUT) && !without.contains(component.rule()))
			.mapToInt(Component::hundredths)
			.sum();
		return Math.clamp(sum, 0, HIGHEST); // cut anew: without a rule the end may not be
											// reached
	}

	/** In the proportion in which the product adds words and meaning, about: 4 to 6. */
	private static double titleAndWords(Likeness likeness) {
		return .4 * likeness.words() + .6 * Objects.requireNonNull(likeness.meaning()).title();
	}

	private static List<String> fused(List<Candidate> candidates) {
		var numbers = new HashMap<String, Double>();
		addRanks(candidates, Likeness::words, numbers);
		addRanks(candidates, (likeness) -> Objects.requireNonNull(likeness.meaning()).mean(), numbers);
		return numbers.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static void addRanks(List<Candidate> candidates, ToDoubleFunction<Likeness> by, Map<String, Double> into) {
		var rank = 0;
		for (var id : Ordering.by(by).order(candidates)) {
			rank++;
			into.merge(id, 1.0 / (FUSION + rank), Double::sum);
		}
	}

	private Function<JudgedDemand, Ordering> pairwise(Function<Candidate, double[]> features) {
		var known = new IdentityHashMap<Candidate, double[]>();
		Function<Candidate, double[]> remembered = (candidate) -> known.computeIfAbsent(candidate, features);
		var weights = new ArrayList<double[]>();
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			weights.add(PairwiseRegression.fit(othersThan(fold, remembered)));
		}
		return (need) -> {
			var own = weights.get(fold(need));
			var best = Comparator
				.comparingDouble((Candidate candidate) -> PairwiseRegression.dot(own, remembered.apply(candidate)))
				.reversed()
				.thenComparing((candidate) -> candidate.offer().id());
			return (candidates) -> candidates.stream().sorted(best).map((candidate) -> candidate.offer().id()).toList();
		};
	}

	private List<List<PairwiseRegression.Judged>> othersThan(int fold, Function<Candidate, double[]> features) {
		return this.needs.stream()
			.filter((need) -> fold(need) != fold)
			.map((need) -> need.judged()
				.stream()
				.map((candidate) -> new PairwiseRegression.Judged(features.apply(candidate),
						need.grades().get(candidate.offer().id())))
				.toList())
			.toList();
	}

	private int fold(JudgedDemand need) {
		return Objects.requireNonNull(this.folds.get(need.demand().id()));
	}

	private static double[] features(Candidate candidate, boolean withSpan) {
		var likeness = candidate.likeness();
		var meaning = Objects.requireNonNull(likeness.meaning());
		if (!withSpan) {
			return new double[] { likeness.words(), meaning.title(), meaning.opening() };
		}
		var demand = ComparedText.of(candidate.demand()).subject();
		var offer = ComparedText.of(candidate.offer()).subject();
		return new double[] { likeness.words(), meaning.title(), meaning.opening(), span(demand, offer),
				commonCharacters(demand, offer) };
	}

	/** The longest span that both have, as a share of the shorter one. */
	private static double span(String one, String other) {
		var longest = 0;
		var before = new int[other.length() + 1];
		for (int i = 1; i <= one.length(); i++) {
			var now = new int[other.length() + 1];
			for (int j = 1; j <= other.length(); j++) {
				if (one.charAt(i - 1) == other.charAt(j - 1)) {
					now[j] = before[j - 1] + 1;
					longest = Math.max(longest, now[j]);
				}
			}
			before = now;
		}
		return (double) longest / Math.max(1, Math.min(one.length(), other.length()));
	}

	/** The characters that both have, as a share of those that any has. */
	private static double commonCharacters(String one, String other) {
		var common = one.chars().boxed().collect(Collectors.toSet());
		var all = new HashSet<>(common);
		var others = other.chars().boxed().collect(Collectors.toSet());
		common.retainAll(others);
		all.addAll(others);
		return (double) common.size() / Math.max(1, all.size());
	}

}
