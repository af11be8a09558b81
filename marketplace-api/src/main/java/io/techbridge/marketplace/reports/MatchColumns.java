package io.techbridge.marketplace.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.lists.ListedAchievement;
import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.platform.tables.ForeignText;
import io.techbridge.matching.Component;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;

/**
 * The matches as rows for people, the same in a workbook and in csv. Numbers are numbers,
 * all other values are texts that are safe to open.
 */
final class MatchColumns {

	/** The column of the grade, which a workbook colours. */
	static final int GRADE = 4;

	static final int SCORE = 5;

	private final Map<String, ListedAchievement> achievements;

	private final ReasonSentences sentences;

	MatchColumns(ReportRun run, ReasonSentences sentences) {
		this.achievements = run.achievements()
			.rows()
			.stream()
			.collect(Collectors.toMap(ListedAchievement::id, Function.identity(), (first, second) -> first));
		this.sentences = sentences;
	}

	List<String> names() {
		return List.of(text("match.need-id"), text("match.need"), text("match.company"), text("match.rank"),
				text("match.grade"), text("match.score"), text("match.achievement-id"), text("match.achievement"),
				text("match.owner"), text("match.reasons"), text("match.indicators"), text("match.words"));
	}

	/** The widths in characters. */
	List<Integer> widths() {
		return List.of(11, 30, 20, 6, 9, 9, 11, 34, 20, 58, 40, 22);
	}

	List<Object> row(ListedNeed need, RankedMatch ranked) {
		var match = ranked.match();
		var achievement = this.achievements.get(match.offer().id());
		return List.of(ForeignText.safe(need.id()), ForeignText.safe(need.title()),
				ForeignText.safe(need.organization()), ranked.rank(), label(match.grade()), match.score(),
				ForeignText.safe(match.offer().id()), ForeignText.safe(match.offer().title()),
				(achievement != null) ? ForeignText.safe(achievement.organization()) : "", reasons(match),
				indicators(match), ForeignText.safe(String.join("、", match.matchedWords())));
	}

	/** The row of a need for which nothing was found. */
	List<Object> nothingFor(ListedNeed need) {
		return List.of(ForeignText.safe(need.id()), ForeignText.safe(need.title()),
				ForeignText.safe(need.organization()), "", "", "", "", "", "", text("match.nothing"), "", "");
	}

	static String label(Grade grade) {
		return text("grade." + grade);
	}

	/**
	 * The reasons that weigh most first; rules that gave nothing are not worth a word.
	 */
	private String reasons(Match match) {
		return ForeignText.safe(match.components()
			.stream()
			.filter((component) -> component.hundredths() != 0)
			.sorted(Comparator.comparingInt((Component component) -> Math.abs(component.hundredths())).reversed())
			.map((component) -> this.sentences.of(component.reason()) + points(component))
			.collect(Collectors.joining("；\n")));
	}

	/** What is asked for, what is offered, and how the two compare, one to a line. */
	private static String indicators(Match match) {
		return ForeignText.safe(match.comparedIndicators().stream().map((compared) -> {
			var offered = compared.offered();
			return ReportTexts.of(Locale.CHINESE, "match.compared", compared.asked().line(),
					(offered != null) ? offered.line() : "–", text("outcome." + compared.outcome()));
		}).collect(Collectors.joining("；\n")));
	}

	private static String points(Component component) {
		return "（%+.1f）".formatted(component.points());
	}

	private static String text(String key) {
		return ReportTexts.of(Locale.CHINESE, key);
	}

}
