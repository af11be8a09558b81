package io.techbridge.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Match;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.ranking.GradeModel;
import io.techbridge.matching.ranking.Ranking;
import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.retrieval.Candidate;

/**
 * Ranks every need with a grade model that was fitted without it.
 */
final class FoldedRanking {

	private final Map<String, Integer> folds;

	private final List<Ranking> rankings;

	private final List<GradeModel> models;

	private final Weights.Grades.Model fittedOnAll;

	private FoldedRanking(Map<String, Integer> folds, List<Ranking> rankings, List<GradeModel> models,
			Weights.Grades.Model fittedOnAll) {
		this.folds = folds;
		this.rankings = rankings;
		this.models = models;
		this.fittedOnAll = fittedOnAll;
	}

	static FoldedRanking fit(MatchingSettings settings, LocalDate today, Collection<Demand> demands,
			Collection<JudgedDemand> needs, Map<String, List<OrdinalRegression.Example>> feedback) {
		var folds = Folds.of(demands);
		var rankings = new ArrayList<Ranking>();
		var models = new ArrayList<GradeModel>();
		for (int fold = 0; fold < Folds.COUNT; fold++) {
			var held = fold;
			var weights = with(settings.weights(), fit(needs, feedback, folds, (other) -> other != held));
			rankings.add(Ranking.standard(weights, settings.regionRules(), today));
			models.add(new GradeModel(weights.grades()));
		}
		return new FoldedRanking(folds, rankings, models, fit(needs, feedback, folds, (any) -> true));
	}

	Ordering of(JudgedDemand need) {
		return Ordering.by(this.rankings.get(fold(need.demand().id())));
	}

	Match match(Candidate candidate) {
		var ranking = this.rankings.get(fold(candidate.demand().id()));
		return ranking.match(candidate.demand(), candidate.offer(), candidate.likeness());
	}

	int median(Candidate candidate) {
		return this.models.get(fold(candidate.demand().id())).median(candidate.likeness());
	}

	Weights.Grades.Model fittedOnAll() {
		return this.fittedOnAll;
	}

	private int fold(String demand) {
		return Objects.requireNonNull(this.folds.get(demand));
	}

	private static Weights.Grades.Model fit(Collection<JudgedDemand> needs,
			Map<String, List<OrdinalRegression.Example>> feedback, Map<String, Integer> folds, IntPredicate used) {
		var examples = new ArrayList<OrdinalRegression.Example>();
		for (var need : needs) {
			if (used.test(Objects.requireNonNull(folds.get(need.demand().id())))) {
				need.judged()
					.forEach((candidate) -> examples.add(OrdinalRegression.Example
						.judged(GradeModel.features(candidate.likeness()), need.grades().get(candidate.offer().id()))));
			}
		}
		feedback.forEach((need, marked) -> {
			if (used.test(Objects.requireNonNull(folds.get(need)))) {
				examples.addAll(marked);
			}
		});
		return OrdinalRegression.fit(examples.isEmpty() ? allOf(needs) : examples);
	}

	/**
	 * With a single need there is nothing else to fit on.
	 */
	private static List<OrdinalRegression.Example> allOf(Collection<JudgedDemand> needs) {
		return needs.stream()
			.flatMap((need) -> need.judged()
				.stream()
				.map((candidate) -> OrdinalRegression.Example.judged(GradeModel.features(candidate.likeness()),
						need.grades().get(candidate.offer().id()))))
			.toList();
	}

	static Weights with(Weights weights, Weights.Grades.Model model) {
		var grades = weights.grades();
		var words = model.coefficients().size() == 1;
		return weights.withGrades(new Weights.Grades(grades.strong(), grades.fair(), grades.weak(),
				words ? grades.hybrid() : model, words ? model : grades.wordsAlone()));
	}

}
