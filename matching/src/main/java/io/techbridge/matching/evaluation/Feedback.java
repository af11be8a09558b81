package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a user did with a match.
 *
 * @param needId the need
 * @param achievementId the achievement
 * @param mark {@code SHORTLISTED}, {@code LATER} or {@code DISMISSED}
 * @param reason why it was dismissed, {@code null} if it was not
 */
public record Feedback(String needId, String achievementId, String mark, @Nullable String reason) {

	/**
	 * How much a mark counts against a judgement: users mark what they were shown, for
	 * reasons they seldom give in full.
	 */
	static final double WEIGHT = 0.3;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * The grade that a mark stands for. A short-listed pair is taken as 较强相关, one
	 * dismissed as not relevant as 无相关; every other reason (price, region, no longer
	 * wanted …) says nothing of how related the two are technically.
	 */
	OptionalInt grade() {
		if (this.mark.equals("SHORTLISTED")) {
			return OptionalInt.of(Judgements.RELEVANT);
		}
		return (this.mark.equals("DISMISSED") && "NOT_RELEVANT".equals(this.reason)) ? OptionalInt.of(1)
				: OptionalInt.empty();
	}

	/**
	 * Reads one JSON object a line with {@code need_id}, {@code achievement_id},
	 * {@code mark} and, where there is one, {@code reason}.
	 * @throws IllegalArgumentException if a line is something else; the message names it
	 * @throws IOException if it cannot be read
	 */
	public static List<Feedback> read(BufferedReader reader) throws IOException {
		var feedback = new ArrayList<Feedback>();
		var number = 0;
		for (var line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (!line.isBlank()) {
				feedback.add(of(line, number));
			}
		}
		return feedback;
	}

	private static Feedback of(String line, int number) {
		try {
			var mark = JSON.readTree(line);
			var reason = mark.path("reason").asString("");
			var feedback = new Feedback(mark.path("need_id").asString(""), mark.path("achievement_id").asString(""),
					mark.path("mark").asString(""), reason.isEmpty() ? null : reason);
			if (!feedback.needId().isEmpty() && !feedback.achievementId().isEmpty() && !feedback.mark().isEmpty()) {
				return feedback;
			}
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("Line %d is not JSON: %s".formatted(number, line), ex);
		}
		throw new IllegalArgumentException(
				"Line %d: expected need_id, achievement_id and mark, but found: %s".formatted(number, line));
	}

}
