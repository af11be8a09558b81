package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What judges said: for each need the grade, 1 (无相关) to 4 (强相关), of some achievements.
 *
 * @param byNeed the grades by need, then by achievement
 */
public record Judgements(Map<String, Map<String, Integer>> byNeed) {

	/** From this grade on (较强相关) an achievement counts as relevant. */
	public static final int RELEVANT = 3;

	private static final int BEST = 4;

	public Judgements {
		byNeed = Collections.unmodifiableMap(byNeed);
	}

	/**
	 * Reads a table with a header line and the columns need id, achievement id and grade,
	 * separated by tabs.
	 * @throws IllegalArgumentException if a line is something else; the message names the
	 * line
	 * @throws IOException if it cannot be read
	 */
	public static Judgements read(BufferedReader reader) throws IOException {
		var byNeed = new LinkedHashMap<String, Map<String, Integer>>();
		var number = 1;
		reader.readLine();
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (!line.isBlank()) {
				add(byNeed, line, number);
			}
		}
		if (byNeed.isEmpty()) {
			throw new IllegalArgumentException("There are no judgements: expected a header line and then lines of"
					+ " need id, achievement id and grade 1–4, separated by tabs");
		}
		return new Judgements(byNeed);
	}

	private static void add(Map<String, Map<String, Integer>> byNeed, String line, int number) {
		var cells = line.split("\t");
		if (cells.length != 3 || !cells[2].strip().matches("[1-4]")) {
			throw new IllegalArgumentException(
					"Line %d: expected need id, achievement id and grade 1–%d, separated by tabs, but found: %s"
						.formatted(number, BEST, line));
		}
		byNeed.computeIfAbsent(cells[0], (need) -> new LinkedHashMap<>())
			.put(cells[1], Integer.valueOf(cells[2].strip()));
	}

	/**
	 * The same judgements seen from the achievements: for each achievement the grades of
	 * the needs.
	 */
	Judgements transposed() {
		var byAchievement = new LinkedHashMap<String, Map<String, Integer>>();
		this.byNeed.forEach((need, grades) -> grades.forEach((achievement,
				grade) -> byAchievement.computeIfAbsent(achievement, (id) -> new HashMap<>()).put(need, grade)));
		return new Judgements(byAchievement);
	}

}
