package io.techbridge.matching.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * An evaluation as tables for the documentation, so that no number there is typed.
 */
public final class EvaluationMarkdown {

	private final StringBuilder text = new StringBuilder();

	private EvaluationMarkdown() {
	}

	/**
	 * The tables.
	 */
	public static String of(EvaluationReport report) {
		var page = new EvaluationMarkdown();
		page.head(report);
		page.orders(report);
		page.grades(report.grades());
		page.slices(report.slices());
		page.preferences(report.preferences());
		return page.text.toString();
	}

	/**
	 * The page with other contents between the lines {@code <!-- name -->} and
	 * {@code <!-- /name -->}.
	 * @throws IllegalArgumentException if the page lacks these lines
	 */
	public static String into(String page, String name, String contents) {
		var begin = "<!-- %s -->\n".formatted(name);
		var end = "<!-- /%s -->".formatted(name);
		var from = page.indexOf(begin);
		var to = page.indexOf(end);
		if (from < 0 || to < from) {
			throw new IllegalArgumentException(
					"The page lacks the lines <!-- %s --> and <!-- /%s -->".formatted(name, name));
		}
		return page.substring(0, from) + begin + contents + page.substring(to);
	}

	private void head(EvaluationReport report) {
		var data = report.data();
		line("%d needs, %d achievements, %d judged pairs; %d needs are scored. Weights `%s`. Brackets: 95 %% bootstrap intervals over needs.",
				data.needs(), data.achievements(), data.judgedPairs(), data.scoredNeeds(), report.weightsVersion());
	}

	private void orders(EvaluationReport report) {
		table(List.of("order", "nDCG@10", "MRR", "recall@100", "recall@200"));
		report.lines().forEach(this::order);
		report.ablations().forEach(this::order);
		var gain = report.gainOverBestLeg();
		if (gain != null) {
			line("%nWords and meaning together against the better of the two, nDCG@10: %+.3f [%+.3f, %+.3f].",
					gain.value(), gain.low(), gain.high());
		}
		table(List.of("needs for achievements", "nDCG@10"));
		report.reverse().forEach((one) -> line("| %s | %s |", one.name(), estimate(one.ndcg10())));
	}

	private void order(EvaluationReport.Line one) {
		line("| %s | %s | %s | %.3f | %.3f |", one.name(), estimate(one.ndcg10()), estimate(one.mrr()), one.recall100(),
				one.recall200());
	}

	private void grades(EvaluationReport.GradeQuality grades) {
		line("%n1/(1+MAE) of the median grade: %.4f (the same grade for every pair: %.4f).", grades.accuracy(),
				grades.constantGuess());
		table(List.of("shown grade", "judged pairs", "of these 较强相关 or better"));
		grades.shown().forEach((one) -> line("| %s | %d | %.3f |", one.grade(), one.pairs(), one.precision()));
		table(List.of("promised probability", "pairs", "promised", "kept"));
		grades.calibration()
			.forEach((bin) -> line("| %.2f–%.2f | %d | %.3f | %.3f |", bin.from(), bin.to(), bin.pairs(),
					bin.predicted(), bin.observed()));
	}

	private void slices(List<EvaluationReport.Slice> slices) {
		table(List.of("kind of need", "needs", "nDCG@10", "words only", "meaning only"));
		slices.forEach((slice) -> line("| %s | %d | %.3f | %.3f | %.3f |", slice.name(), slice.needs(), slice.product(),
				slice.words(), slice.meaning()));
	}

	private void preferences(List<EvaluationReport.Family> families) {
		if (!families.isEmpty()) {
			table(List.of("rule", "preferences", "met", "met without the rule"));
			families.forEach((family) -> line("| %s | %d | %.2f | %.2f |", family.rule(), family.pairs(), family.met(),
					family.metWithout()));
		}
	}

	private void table(List<String> columns) {
		line("%n| %s |", String.join(" | ", columns));
		line("|%s", " --- |".repeat(columns.size()));
	}

	private static String estimate(Estimate estimate) {
		return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", estimate.value(), estimate.low(), estimate.high());
	}

	private void line(String format, Object... arguments) {
		this.text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}

}
