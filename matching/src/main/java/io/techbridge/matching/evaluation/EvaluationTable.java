package io.techbridge.matching.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An evaluation as text for a terminal.
 */
public final class EvaluationTable {

	private final StringBuilder text = new StringBuilder();

	private EvaluationTable() {
	}

	/**
	 * The whole report.
	 */
	public static String of(EvaluationReport report) {
		var table = new EvaluationTable();
		table.head(report);
		table.lines("Order of the product; the grade model is fitted anew for each fold, unless said otherwise",
				report.lines());
		table.lines("Ablations", report.ablations());
		table.gain(report);
		table.reverse(report.reverse());
		table.grades(report.grades());
		table.slices(report.slices());
		table.preferences(report.preferences());
		table.model(report);
		return table.text.toString();
	}

	private void head(EvaluationReport report) {
		var data = report.data();
		line("%d needs, %d achievements, %d judged pairs; %d needs scored, %d with a relevant achievement",
				data.needs(), data.achievements(), data.judgedPairs(), data.scoredNeeds(), data.needsWithRelevant());
		line("weights %s; %s", report.weightsVersion(),
				report.meaningUsed() ? "words and meaning" : "words alone: embeddings are switched off");
	}

	private void lines(String title, List<EvaluationReport.Line> lines) {
		heading(title);
		line("%-34s %6s  %-21s  %-21s %6s %6s %6s %6s %6s %6s", "", "nDCG@5", "nDCG@10 [95 %]", "MRR [95 %]", "P@5",
				"R@10", "R@50", "R@100", "R@200", "cover");
		lines.forEach((one) -> line("%-34s %6.4f  %-21s  %-21s %6.4f %6.4f %6.4f %6.4f %6.4f %6.4f", one.name(),
				one.ndcg5(), estimate(one.ndcg10()), estimate(one.mrr()), one.precision5(), one.recall10(),
				one.recall50(), one.recall100(), one.recall200(), one.coverage()));
	}

	private void gain(EvaluationReport report) {
		var gain = report.gainOverBestLeg();
		if (gain != null) {
			line("words and meaning against the better of the two, nDCG@10: %+.4f [%+.4f, %+.4f]", gain.value(),
					gain.low(), gain.high());
		}
	}

	private void reverse(List<EvaluationReport.Reverse> reverse) {
		heading("Needs for achievements (3 or more judged, one relevant), nDCG@10");
		reverse.forEach((one) -> line("%-34s %s  n=%d", one.name(), estimate(one.ndcg10()), one.ndcg10().count()));
	}

	private void grades(EvaluationReport.GradeQuality grades) {
		heading("Grades, each need by a model fitted without it");
		line("1/(1+MAE) of the median grade %.4f; always guessing the same grade %.4f", grades.accuracy(),
				grades.constantGuess());
		grades.calibration()
			.forEach((bin) -> line("  P(grade ≥ 3) %.2f–%.2f  n=%-5d predicted %.3f  observed %.3f%s", bin.from(),
					bin.to(), bin.pairs(), bin.predicted(), bin.observed(),
					isOff(bin) ? "  off by more than .05" : ""));
		grades.shown()
			.forEach((shown) -> line("  shown as %-7s n=%-5d precision %.3f", shown.grade(), shown.pairs(),
					shown.precision()));
	}

	private static boolean isOff(EvaluationReport.Bin bin) {
		return bin.pairs() >= 50 && Math.abs(bin.predicted() - bin.observed()) > 0.05;
	}

	private void slices(List<EvaluationReport.Slice> slices) {
		heading("nDCG@10 by kind of need: product, words only, meaning only");
		slices.forEach((slice) -> line("%-34s n=%-4d %.4f  %.4f  %.4f", slice.name(), slice.needs(), slice.product(),
				slice.words(), slice.meaning()));
	}

	private void preferences(List<EvaluationReport.Family> families) {
		if (!families.isEmpty()) {
			heading("Preferences between equally related achievements: share in the right order, and without the rule");
			families.forEach((family) -> line("%-34s n=%-4d %.3f  %.3f", family.rule(), family.pairs(), family.met(),
					family.metWithout()));
		}
	}

	private void model(EvaluationReport report) {
		heading("Grade model fitted on all of this data");
		line("coefficients %s, thresholds %s, relevance slope %.4f, relevance threshold %.4f",
				numbers(report.fitted().coefficients()), numbers(report.fitted().thresholds()),
				report.fitted().relevanceSlope(), report.fitted().relevanceThreshold());
	}

	private static String numbers(List<Double> numbers) {
		return numbers.stream()
			.map((number) -> String.format(Locale.ROOT, "%.4f", number))
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private static String estimate(Estimate estimate) {
		return String.format(Locale.ROOT, "%.4f [%.3f, %.3f]", estimate.value(), estimate.low(), estimate.high());
	}

	private void heading(String title) {
		this.text.append('\n').append(title).append('\n');
	}

	private void line(String format, Object... arguments) {
		this.text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}

}
