package io.techbridge.marketplace.listings.duplicates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of texts of which we know whether they say the same; see {@code README.md} beside
 * them.
 */
final class LabelledPairs {

	private LabelledPairs() {
	}

	static List<Pair> all() {
		return Stream
			.concat(rows("topics.jsonl").flatMap(LabelledPairs::ofTopic),
					rows("series.jsonl").map((row) -> pair(row, "one", "other", Label.OTHER_OF_SERIES)))
			.toList();
	}

	private static Stream<Pair> ofTopic(JsonNode row) {
		var again = row.path("edits").asString().equals("light") ? Label.SAME_EDITED : Label.SAME_REWRITTEN;
		return Stream.of(pair(row, "base", "again", again), pair(row, "base", "other", Label.OTHER_OF_TOPIC),
				pair(row, "again", "other", Label.OTHER_OF_TOPIC));
	}

	private static Pair pair(JsonNode row, String one, String other, Label label) {
		return new Pair(version(row.path(one)), version(row.path(other)), label);
	}

	private static ComparedVersion version(JsonNode text) {
		return ComparedVersion.of(text.path("title").asString(), text.path("text").asString());
	}

	private static Stream<JsonNode> rows(String file) {
		var stream = LabelledPairs.class.getResourceAsStream("/duplicates/" + file);
		try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().map(JsonMapper.shared()::readTree).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What two texts have to do with each other.
	 */
	enum Label {

		SAME_EDITED, SAME_REWRITTEN, OTHER_OF_TOPIC, OTHER_OF_SERIES;

		boolean isSame() {
			return this == SAME_EDITED || this == SAME_REWRITTEN;
		}

	}

	record Pair(ComparedVersion one, ComparedVersion other, Label label) {

	}

}
