package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.techbridge.matching.Grade;

/**
 * Checks predicted grades against the judges'.
 */
final class GradeCheck {

	private static final List<Double> BINS = List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0001);

	private record Prediction(int judged, int median, double probability, Grade grade) {

		boolean isRelevant() {
			return this.judged >= Judgements.RELEVANT;
		}

	}

	private GradeCheck() {
	}

	static EvaluationReport.GradeQuality of(FoldedRanking ranking, Collection<JudgedDemand> needs) {
		var predictions = new ArrayList<Prediction>();
		for (var need : needs) {
			for (var candidate : need.judged()) {
				var match = ranking.match(candidate);
				predictions.add(new Prediction(need.grades().get(candidate.offer().id()), ranking.median(candidate),
						match.probability(), match.grade()));
			}
		}
		return new EvaluationReport.GradeQuality(accuracy(predictions), constantGuess(predictions),
				calibration(predictions), shown(predictions));
	}

	private static double accuracy(List<Prediction> predictions) {
		return 1 / (1
				+ predictions.stream().mapToInt((one) -> Math.abs(one.median() - one.judged())).average().orElse(0));
	}

	private static double constantGuess(List<Prediction> predictions) {
		var sorted = predictions.stream().map(Prediction::judged).sorted().toList();
		int middle = sorted.get(sorted.size() / 2);
		return 1 / (1 + sorted.stream().mapToInt((judged) -> Math.abs(judged - middle)).average().orElse(0));
	}

	private static List<EvaluationReport.Bin> calibration(List<Prediction> predictions) {
		var bins = new ArrayList<EvaluationReport.Bin>();
		for (int i = 0; i + 1 < BINS.size(); i++) {
			var from = BINS.get(i);
			var to = BINS.get(i + 1);
			var inside = predictions.stream()
				.filter((one) -> one.probability() >= from && one.probability() < to)
				.toList();
			if (!inside.isEmpty()) {
				bins.add(new EvaluationReport.Bin(from, Math.min(to, 1), inside.size(),
						inside.stream().mapToDouble(Prediction::probability).average().orElse(0), share(inside)));
			}
		}
		return bins;
	}

	private static List<EvaluationReport.Shown> shown(List<Prediction> predictions) {
		var shown = new ArrayList<EvaluationReport.Shown>();
		for (var grade : Grade.values()) {
			var inside = predictions.stream().filter((one) -> one.grade() == grade).toList();
			shown.add(new EvaluationReport.Shown(grade.name(), inside.size(), share(inside)));
		}
		return shown;
	}

	private static double share(List<Prediction> predictions) {
		return predictions.isEmpty() ? 0
				: predictions.stream().filter(Prediction::isRelevant).count() / (double) predictions.size();
	}

}
