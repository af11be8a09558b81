package io.techbridge.marketplace.platform.jobs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.platform.problems.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a job did, as it is stored: without words, since whoever reads it may want it in
 * either language. What fills the sentence is kept as numbers and texts.
 */
final class ResultJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private ResultJson() {
	}

	/**
	 * Writes a result; should it be too long for its column, with shorter texts.
	 */
	static String write(Message result) {
		var longestText = JobRuns.LONGEST_MESSAGE;
		var json = write(result, longestText);
		while (json.length() > JobRuns.LONGEST_MESSAGE && longestText > 1) {
			longestText /= 2;
			json = write(result, longestText);
		}
		return json;
	}

	/**
	 * Reads a result.
	 * @return nothing if it is none, such as the words of an earlier version
	 */
	static Optional<Message> read(String stored) {
		try {
			return Optional.ofNullable(JSON.readValue(stored, Stored.class))
				.map((read) -> new Message(read.key(), read.arguments()));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static String write(Message result, int longestText) {
		return JSON.writeValueAsString(new Stored(result.key(),
				result.arguments().stream().map((argument) -> argument(argument, longestText)).toList()));
	}

	private static Object argument(Object argument, int longestText) {
		return (argument instanceof Number) ? argument : shortened(argument.toString(), longestText);
	}

	private static String shortened(String text, int longest) {
		return (text.length() <= longest) ? text : text.substring(0, longest - 1) + "…";
	}

	record Stored(String key, List<Object> arguments) {

		Stored {
			Objects.requireNonNull(key);
			arguments = List.copyOf(arguments);
		}

	}

}
