package io.techbridge.matching.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.Offer;
import io.techbridge.matching.ranking.GradeModel;
import io.techbridge.matching.ranking.Weights;

/**
 * Fits the grade model on judged pairs and on what users did with matches. The points of
 * rules and the boundaries of the grades stay as they are: the few preferences there are
 * can check them, not set them.
 */
public final class Tuning {

	private Tuning() {
	}

	/**
	 * New weights, and how well they do on needs they were not fitted on.
	 *
	 * @param weights the settings' weights with the grade model fitted on everything
	 * @param report the figures: lines named "shipped" are before, the others after
	 */
	public record Tuned(Weights weights, EvaluationReport report) {

	}

	/**
	 * Fits and measures.
	 * @param matcher a matcher whose index holds just the offers
	 * @param version names the new weights
	 * @param progress told the number of judged needs done
	 * @throws IllegalArgumentException if the judgements are of other needs or
	 * achievements
	 */
	public static Tuned fit(Matcher matcher, MatchingSettings settings, List<Demand> demands, List<Offer> offers,
			Judgements judgements, List<Preference> preferences, List<Feedback> feedback, String version,
			IntConsumer progress) {
		var report = Evaluation.run(matcher, settings, demands, offers, judgements, preferences,
				examples(matcher, demands, judgements, feedback), progress);
		return new Tuned(FoldedRanking.with(settings.weights(), report.fitted()).named(version), report);
	}

	/**
	 * What feedback adds, by need. A pair that a judge has seen is left to the judge.
	 */
	private static Map<String, List<OrdinalRegression.Example>> examples(Matcher matcher, List<Demand> demands,
			Judgements judgements, List<Feedback> feedback) {
		var grades = new TreeMap<String, Map<String, Integer>>();
		for (var mark : feedback) {
			var judged = judgements.byNeed().getOrDefault(mark.needId(), Map.of());
			mark.grade().ifPresent((grade) -> {
				if (!judged.containsKey(mark.achievementId())) {
					grades.computeIfAbsent(mark.needId(), (need) -> new HashMap<>()).put(mark.achievementId(), grade);
				}
			});
		}
		return demands.stream()
			.filter((demand) -> grades.containsKey(demand.id()))
			.collect(Collectors.toMap(Demand::id, (demand) -> marked(matcher, demand, grades.get(demand.id()))));
	}

	private static List<OrdinalRegression.Example> marked(Matcher matcher, Demand demand, Map<String, Integer> grades) {
		return matcher.likenessOf(demand, grades.keySet())
			.stream()
			.map((candidate) -> new OrdinalRegression.Example(GradeModel.features(candidate.likeness()),
					grades.get(candidate.offer().id()), Feedback.WEIGHT))
			.toList();
	}

}
