package io.techbridge.matching.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.matching.FieldCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The corpus judged by us is what its README says. Whoever edits it by hand breaks no
 * measure unawares.
 */
class CorpusTests {

	private static final Set<String> FIELDS = Set.of("ELECTRONIC_INFORMATION", "AEROSPACE", "ADVANCED_MANUFACTURING",
			"BIOMEDICINE", "NEW_MATERIALS", "NEW_ENERGY", "ENVIRONMENT", "NUCLEAR", "AGRICULTURE", "TRANSPORT",
			"URBAN_SOCIAL");

	private static final Set<String> RULES = Set.of("field", "indicators", "maturity", "modes", "money", "region",
			"time");

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<String, JsonNode> ACHIEVEMENTS = entries("achievements.jsonl");

	private static final Map<String, JsonNode> NEEDS = entries("needs.jsonl");

	private static final List<String[]> PREFERENCES = rows("preferences.tsv");

	private static final Map<String, Map<String, Integer>> GRADES = grades();

	@Test
	void isLargeEnough() {
		assertThat(NEEDS).hasSizeGreaterThanOrEqualTo(40);
		assertThat(ACHIEVEMENTS).hasSizeGreaterThanOrEqualTo(200);
		assertThat(rows("qrels.tsv")).hasSizeGreaterThanOrEqualTo(800);
		assertThat(PREFERENCES).hasSizeGreaterThanOrEqualTo(60);
	}

	@Test
	void everyTitleIsThereOnce() {
		assertThat(titles(ACHIEVEMENTS)).doesNotHaveDuplicates();
		assertThat(titles(NEEDS)).doesNotHaveDuplicates();
	}

	@Test
	void achievementsAreDescribedAtTheLengthOfAListEntry() {
		assertThat(ACHIEVEMENTS.values()).allSatisfy((achievement) -> {
			assertThat(achievement.get("title").asString()).hasSizeBetween(10, 30);
			assertThat(achievement.get("description").asString()).hasSizeBetween(120, 350);
			assertThat(achievement.get("keywords").size()).isBetween(3, 6);
		});
	}

	@Test
	void needsAreShortAndVagueOrToldInFull() {
		var lengths = NEEDS.values().stream().map(CorpusTests::lengthOfProblem).toList();

		assertThat(lengths).allMatch((length) -> between(length, 30, 100) || between(length, 150, 400));
		assertThat(lengths).filteredOn((length) -> length <= 100).hasSizeGreaterThanOrEqualTo(5);
	}

	@Test
	void coversAllTechnicalFields() {
		var fields = ACHIEVEMENTS.values()
			.stream()
			.filter((achievement) -> achievement.has("field"))
			.map((achievement) -> new FieldCode(achievement.get("field").asString()))
			.toList();

		assertThat(fields).noneMatch(FieldCode::isTop);
		assertThat(fields).extracting(FieldCode::top)
			.extracting(FieldCode::value)
			.containsAll(FIELDS)
			.isSubsetOf(FIELDS);
	}

	@Test
	void everyNeedIsJudgedAgainstAtLeastTwentyAchievements() {
		assertThat(GRADES.keySet()).isEqualTo(NEEDS.keySet());
		assertThat(GRADES.values()).allSatisfy((grades) -> {
			assertThat(grades).hasSizeGreaterThanOrEqualTo(20);
			assertThat(grades.keySet()).isSubsetOf(ACHIEVEMENTS.keySet());
			assertThat(grades.values()).allMatch((grade) -> between(grade, 1, 4));
		});
	}

	@Test
	void someNeedsHaveNoGoodAnswer() {
		assertThat(GRADES.values()).filteredOn((grades) -> grades.values().stream().allMatch((grade) -> grade <= 2))
			.hasSizeGreaterThanOrEqualTo(5);
	}

	@Test
	void aPreferenceIsBetweenTwoOfTheSameGrade() {
		assertThat(PREFERENCES).allSatisfy((row) -> {
			var grades = GRADES.get(row[0]);
			assertThat(row[1]).isNotEqualTo(row[2]);
			assertThat(grades).containsKeys(row[1], row[2]);
			assertThat(grades.get(row[1])).as(String.join(" ", row)).isEqualTo(grades.get(row[2])).isGreaterThan(1);
		});
	}

	@Test
	void everyFamilyOfRulesIsPreferredByOftenEnoughToBeMeasured() {
		var byRule = PREFERENCES.stream().collect(Collectors.groupingBy((row) -> row[3], Collectors.counting()));

		assertThat(byRule.keySet()).isEqualTo(RULES);
		assertThat(byRule.values()).allMatch((count) -> count >= 8);
	}

	private static boolean between(int number, int least, int most) {
		return least <= number && number <= most;
	}

	private static int lengthOfProblem(JsonNode need) {
		return need.get("problem").asString().length() + need.path("tried").asString("").length();
	}

	private static List<String> titles(Map<String, JsonNode> entries) {
		return entries.values().stream().map((entry) -> entry.get("title").asString()).toList();
	}

	private static Map<String, JsonNode> entries(String file) {
		var entries = new LinkedHashMap<String, JsonNode>();
		for (var line : lines(file)) {
			var entry = JSON.readTree(line);
			assertThat(entries.put(entry.get("id").asString(), entry)).as(line).isNull();
		}
		return entries;
	}

	private static Map<String, Map<String, Integer>> grades() {
		var grades = new LinkedHashMap<String, Map<String, Integer>>();
		for (var row : rows("qrels.tsv")) {
			var judgedBefore = grades.computeIfAbsent(row[0], (need) -> new HashMap<>())
				.put(row[1], Integer.valueOf(row[2]));
			assertThat(judgedBefore).as("%s %s is judged twice", row[0], row[1]).isNull();
		}
		return grades;
	}

	private static List<String[]> rows(String file) {
		return lines(file).stream().skip(1).map((line) -> line.split("\t")).toList();
	}

	private static List<String> lines(String file) {
		try (var in = CorpusTests.class.getResourceAsStream("/corpus/" + file)) {
			return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
