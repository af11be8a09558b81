package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a user did with a match, or answered to the other side's interest.
 *
 * @param needId the need
 * @param achievementId the achievement
 * @param mark {@code SHORTLISTED}, {@code LATER}, {@code DISMISSED}, {@code ACCEPTED} or
 * {@code DECLINED}
 * @param reason why it was refused, {@code null} if it was not
 */
public record Feedback(String needId, String achievementId, String mark, @Nullable String reason) {

	/**
	 * How much a mark counts against a judgement: users mark what they were shown, for
	 * reasons they seldom give in full.
	 */
	static final double WEIGHT = 0.3;

	private static final Set<String> WANTED = Set.of("SHORTLISTED", "ACCEPTED");

	private static final String HEADER = "need_id,achievement_id,mark,reason";

	private static final int COLUMNS = 4;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * The grade that a mark stands for. A pair that was short-listed or talked about is
	 * taken as 较强相关, one that was refused as not relevant as 无相关; every other reason
	 * (price, region, no longer wanted …) says nothing of how related the two are
	 * technically.
	 */
	OptionalInt grade() {
		if ("NOT_RELEVANT".equals(this.reason)) {
			return OptionalInt.of(1);
		}
		return WANTED.contains(this.mark) ? OptionalInt.of(Judgements.RELEVANT) : OptionalInt.empty();
	}

	/**
	 * Reads one JSON object a line with {@code need_id}, {@code achievement_id},
	 * {@code mark} and, where there is one, {@code reason}; or the csv file that
	 * operators export, with a header line of these names.
	 * @throws IllegalArgumentException if a line is something else; the message names it
	 * @throws IOException if it cannot be read
	 */
	public static List<Feedback> read(BufferedReader reader) throws IOException {
		var feedback = new ArrayList<Feedback>();
		var number = 0;
		var isTable = false;
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (number == 1 && HEADER.equals(line.replace(BYTE_ORDER_MARK, "").strip())) {
				isTable = true;
			}
			else if (!line.isBlank()) {
				feedback.add(isTable ? ofCells(line, number) : of(line, number));
			}
		}
		return feedback;
	}

	private static Feedback ofCells(String line, int number) {
		var cells = line.split(",", -1);
		if (cells.length != COLUMNS) {
			throw new IllegalArgumentException(
					"Line %d: expected %d cells, but found: %s".formatted(number, COLUMNS, line));
		}
		return checked(
				new Feedback(cells[0], cells[1], cells[2], cells[COLUMNS - 1].isEmpty() ? null : cells[COLUMNS - 1]),
				line, number);
	}

	private static Feedback of(String line, int number) {
		try {
			var mark = JSON.readTree(line);
			var reason = mark.path("reason").asString("");
			var feedback = new Feedback(mark.path("need_id").asString(""), mark.path("achievement_id").asString(""),
					mark.path("mark").asString(""), reason.isEmpty() ? null : reason);
			return checked(feedback, line, number);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Line %d is not JSON: %s".formatted(number, line), ex);
		}
	}

	private static Feedback checked(Feedback feedback, String line, int number) {
		if (!feedback.needId().isEmpty() && !feedback.achievementId().isEmpty() && !feedback.mark().isEmpty()) {
			return feedback;
		}
		throw new IllegalArgumentException(
				"Line %d: expected need_id, achievement_id and mark, but found: %s".formatted(number, line));
	}

}
