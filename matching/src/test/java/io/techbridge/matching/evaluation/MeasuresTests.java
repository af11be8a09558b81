package io.techbridge.matching.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MeasuresTests {

	private static final Judgements JUDGEMENTS = new Judgements(
			Map.of("n", Map.of("a", 4, "b", 3, "c", 2, "d", 1, "e", 1)));

	private static Measures.Ranked ranked(String... list) {
		return Measures.ranked(JUDGEMENTS, Map.of("n", List.of(list)), 1).get("n");
	}

	@Test
	void theIdealOrderIsWorthOne() {
		var measured = ranked("a", "b", "c", "d", "e");

		assertThat(measured.ndcg10()).isEqualTo(1);
		assertThat(measured.mrr()).isEqualTo(1);
		assertThat(measured.precision5()).isEqualTo(0.4);
		assertThat(measured.coverage()).isEqualTo(1);
	}

	/**
	 * Worked out by hand: (1/log2(2) + 3/log2(3) + 7/log2(4)) / (7 + 3/log2(3) +
	 * 1/log2(4)).
	 */
	@Test
	void theGainIsExponentialAndDiscountedByTheLogarithmOfTheRank() {
		assertThat(ranked("c", "b", "a", "d", "e").ndcg10()).isCloseTo(0.68060, within(0.00001));
	}

	@Test
	void unjudgedEntriesAreDroppedAndMissingOnesGoLastTheWorstFirst() {
		var measured = ranked("x", "c", "y");

		// order of grades: 2, then missing 1, 1, 3, 4
		assertThat(measured.mrr()).isEqualTo(1.0 / 4);
		assertThat(measured.coverage()).isEqualTo(0.2);
	}

	@Test
	void recallLooksAtTheListAsItIs() {
		var lists = Map.of("n", List.of("x", "a", "y", "b"));

		assertThat(Measures.recall(JUDGEMENTS, lists, 2)).containsEntry("n", 0.5);
		assertThat(Measures.recall(JUDGEMENTS, lists, 4)).containsEntry("n", 1.0);
	}

	@Test
	void needsWithTooFewJudgedOrNothingRelevantAreNotScored() {
		var nothingRelevant = new Judgements(Map.of("n", Map.of("a", 2, "b", 1)));

		assertThat(Measures.ranked(JUDGEMENTS, Map.of(), 6)).isEmpty();
		assertThat(Measures.ranked(nothingRelevant, Map.of(), 1)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "n a 3", "n\ta\t5", "n\ta", "n\ta\tthree" })
	void aJudgementThatIsSomethingElseIsNamedByItsLine(String line) {
		assertThatIllegalArgumentException().isThrownBy(() -> read("header\nn\tb\t1\n" + line + "\n"))
			.withMessageContaining("Line 3");
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("need\tachievement\tgrade\n"))
			.withMessageContaining("no judgements");
	}

	private static Judgements read(String text) throws IOException {
		return Judgements.read(new BufferedReader(new StringReader(text)));
	}

}
