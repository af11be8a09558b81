package io.techbridge.marketplace.commands;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import io.techbridge.marketplace.TechBridge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The weights that ship keep what they have reached on the corpus judged by us. The
 * floors lie just below it: who lowers one says why.
 */
class CorpusIT {

	private static final Path CORPUS = Path.of("..", "matching", "src", "test", "resources", "corpus");

	private static final double NDCG = 0.82;

	private static final double MRR = 0.89;

	private static final double RECALL = 0.985;

	private static final double PREFERENCES = 0.65;

	@TempDir
	static Path folder;

	private static JsonNode figures;

	@BeforeAll
	static void evaluate() {
		var told = new StringWriter();
		var json = folder.resolve("figures.json");
		var code = Commands.run(TechBridge.class,
				new String[] { "evaluate", "--achievements", file("achievements.jsonl"), "--needs", file("needs.jsonl"),
						"--qrels", file("qrels.tsv"), "--preferences", file("preferences.tsv"), "--json",
						json.toString(), "--data", folder.resolve("data").toString() },
				new PrintWriter(told, true), new PrintWriter(told, true));
		assertThat(code).as(told.toString()).isZero();
		figures = JsonMapper.builder().build().readTree(json.toFile());
	}

	private static String file(String name) {
		return CORPUS.resolve(name).toString();
	}

	private static JsonNode line(String part, String name) {
		return figures.get(part)
			.valueStream()
			.filter((line) -> line.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static double ndcg(JsonNode line) {
		return line.get("ndcg10").get("value").asDouble();
	}

	@Test
	void theShippedOrderIsAsGoodAsItWas() {
		var shipped = line("lines", "served, shipped grade model");

		assertThat(ndcg(shipped)).isGreaterThan(NDCG);
		assertThat(shipped.get("mrr").get("value").asDouble()).isGreaterThan(MRR);
		assertThat(shipped.get("recall50").asDouble()).isGreaterThan(RECALL);
	}

	@Test
	void wordsAndMeaningTogetherAreNoWorseThanTheBetterOfTheTwo() {
		var alone = Math.max(ndcg(line("ablations", "words only")), ndcg(line("ablations", "meaning only")));

		assertThat(ndcg(line("lines", "ranker, shipped grade model"))).isGreaterThanOrEqualTo(alone);
	}

	@Test
	void rulesMakePreferencesComeTrueAndNoneMakesThemWorse() {
		assertThat(figures.get("preferences").valueStream().toList()).hasSizeGreaterThanOrEqualTo(7)
			.allSatisfy((rule) -> assertThat(rule.get("met").asDouble()).as(rule.toString())
				.isGreaterThanOrEqualTo(PREFERENCES)
				.isGreaterThanOrEqualTo(rule.get("metWithout").asDouble()))
			.anySatisfy(
					(rule) -> assertThat(rule.get("met").asDouble()).isGreaterThan(rule.get("metWithout").asDouble()));
	}

}
