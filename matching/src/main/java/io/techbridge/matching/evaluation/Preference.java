package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What judges would rather see first of two achievements that are technically of equal
 * grade for a need, for the reason of one rule.
 *
 * @param need the id of the need
 * @param better the id of the achievement that should stand above
 * @param worse the id of the other
 * @param rule the rule whose reason it is, named as its component
 */
public record Preference(String need, String better, String worse, String rule) {

	private static final int COLUMNS = 4;

	/**
	 * Reads a table with a header line and the columns need id, better id, worse id and
	 * rule, separated by tabs; further columns are for people.
	 * @throws IllegalArgumentException if a line is something else; the message names it
	 * @throws IOException if it cannot be read
	 */
	public static List<Preference> read(BufferedReader reader) throws IOException {
		var preferences = new ArrayList<Preference>();
		var number = 1;
		reader.readLine();
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (!line.isBlank()) {
				var cells = line.split("\t");
				if (cells.length < COLUMNS) {
					throw new IllegalArgumentException(
							"Line %d: expected need id, better id, worse id and rule, separated by tabs, but found: %s"
								.formatted(number, line));
				}
				preferences.add(new Preference(cells[0], cells[1], cells[2], cells[3]));
			}
		}
		return preferences;
	}

}
