package io.techbridge.matching.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.techbridge.matching.evaluation.EvaluationMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The numbers in the documents are those of the weights file. With
 * {@code -Dtechbridge.docs.write=true} they are written instead.
 */
class RankingDocumentsTests {

	private static final Path DOCUMENTS = Path.of("..", "docs");

	@ParameterizedTest
	@ValueSource(strings = { "matching.md", "user-guide/ranking.zh.md", "user-guide/ranking.en.md" })
	void pointsAndBoundariesAreThoseOfTheWeightsFile(String document) throws IOException {
		var page = DOCUMENTS.resolve(document);
		var written = Files.readString(page);

		var current = EvaluationMarkdown.into(written, "weights", WeightsTable.of(Weights.standard()));
		if (Boolean.getBoolean("techbridge.docs.write")) {
			Files.writeString(page, current);
		}

		assertThat(Files.readString(page)).isEqualTo(current);
	}

	@Test
	void theFiguresWereMeasuredWithTheWeightsThatShip() throws IOException {
		assertThat(Files.readString(DOCUMENTS.resolve("matching.md")).split("Weights `", -1)).hasSize(3)
			.filteredOn((part) -> part.startsWith(Weights.standard().version() + "`"))
			.hasSize(2);
	}

}
