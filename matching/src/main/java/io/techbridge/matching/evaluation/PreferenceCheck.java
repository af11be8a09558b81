package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Match;
import io.techbridge.matching.Matcher;

/**
 * Whether the score puts first what judges would rather see first, with and without the
 * rule that they had in mind.
 */
final class PreferenceCheck {

	private PreferenceCheck() {
	}

	private record Asked(Preference preference, Match better, Match worse) {

		boolean isRight() {
			return this.better.hundredths() > this.worse.hundredths();
		}

		boolean isRightWithout(String rule) {
			return without(this.better, rule) > without(this.worse, rule);
		}

		private static int without(Match match, String rule) {
			return match.components()
				.stream()
				.filter((component) -> !component.rule().equals(rule))
				.mapToInt((component) -> component.hundredths())
				.sum();
		}

	}

	/**
	 * One line for each rule, by its name.
	 */
	static List<EvaluationReport.Family> of(Matcher matcher, List<Demand> demands, List<Preference> preferences) {
		var known = demands.stream().collect(Collectors.toMap(Demand::id, (demand) -> demand));
		var asked = new ArrayList<Asked>();
		for (var preference : preferences) {
			var demand = known.get(preference.need());
			if (demand != null) {
				var matches = matcher.amongOffers(demand, List.of(preference.better(), preference.worse()))
					.matches()
					.stream()
					.collect(Collectors.toMap((match) -> match.offer().id(), (match) -> match));
				add(preference, matches, asked);
			}
		}
		return new TreeSet<>(asked.stream().map((one) -> one.preference().rule()).toList()).stream()
			.map((rule) -> family(rule, asked))
			.toList();
	}

	private static void add(Preference preference, Map<String, Match> matches, List<Asked> asked) {
		var better = matches.get(preference.better());
		var worse = matches.get(preference.worse());
		if (better != null && worse != null) {
			asked.add(new Asked(preference, better, worse));
		}
	}

	private static EvaluationReport.Family family(String rule, List<Asked> all) {
		var own = all.stream().filter((one) -> one.preference().rule().equals(rule)).toList();
		return new EvaluationReport.Family(rule, own.size(), share(own.stream().filter(Asked::isRight).count(), own),
				share(own.stream().filter((one) -> one.isRightWithout(rule)).count(), own));
	}

	private static double share(long right, List<Asked> asked) {
		return right / (double) asked.size();
	}

}
