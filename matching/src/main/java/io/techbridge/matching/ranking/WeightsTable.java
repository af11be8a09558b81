package io.techbridge.matching.ranking;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The range of points of each component and the boundaries of the grades as a table for
 * the documentation.
 */
final class WeightsTable {

	private WeightsTable() {
	}

	private record Row(String component, String chinese, double lowest, double highest) {

		static Row of(String component, String chinese, double... points) {
			return new Row(component, chinese, Math.min(0, DoubleStream.of(points).min().orElse(0)),
					DoubleStream.of(points).max().orElse(0));
		}

	}

	static String of(Weights weights) {
		var text = new StringBuilder("| component | 项目 | lowest 最低 | highest 最高 |\n| --- | --- | --- | --- |\n");
		rows(weights).forEach((row) -> text.append("| %s | %s | %s | %s |\n".formatted(row.component(), row.chinese(),
				number(row.lowest()), number(row.highest()))));
		var grades = weights.grades();
		text.append("\n| grade | 等级 | from probability 概率不低于 |\n| --- | --- | --- |\n");
		text.append("| STRONG | 强相关 | %s |\n".formatted(number(grades.strong())));
		text.append("| FAIR | 较强相关 | %s |\n".formatted(number(grades.fair())));
		text.append("| WEAK | 弱相关 | %s |\n".formatted(number(grades.weak())));
		return text.toString();
	}

	private static List<Row> rows(Weights weights) {
		var similarity = weights.similarity();
		var field = weights.field();
		var maturity = weights.maturity();
		var money = weights.money();
		return List.of(Row.of("words", "用词", similarity.wordsPoints()),
				Row.of("meaning", "含义", similarity.meaningPoints()),
				Row.of("field", "技术领域", field.same() + field.sameIndustry(), field.other()),
				Row.of("indicators", "技术指标", weights.indicators().lowest(), weights.indicators().highest()),
				Row.of("maturity", "成熟度", maturity.reached() + maturity.pilotTested(),
						maturity.farBelow() + maturity.inDevelopment()),
				Row.of("modes", "转化方式", weights.modes().shared() + weights.modes().easyStart(), weights.modes().none()),
				Row.of("money", "资金", money.within(), money.farAbove()),
				Row.of("region", "地区", weights.region().lowest(), weights.region().highest()),
				Row.of("time", "时间", weights.time().lowest(), weights.time().highest()),
				Row.of("responsiveness", "回应情况", weights.responsiveness().most() + weights.responsiveness().quick(),
						weights.responsiveness().rare()));
	}

	private static String number(double number) {
		return (number == Math.rint(number)) ? String.valueOf((long) number)
				: String.format(Locale.ROOT, "%.2f", number);
	}

}
