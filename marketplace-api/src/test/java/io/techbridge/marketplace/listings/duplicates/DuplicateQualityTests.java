package io.techbridge.marketplace.listings.duplicates;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.duplicates.LabelledPairs.Label;
import io.techbridge.marketplace.listings.duplicates.LabelledPairs.Pair;
import io.techbridge.matching.Embeddings;
import io.techbridge.matching.text.ComparedText;
import io.techbridge.matching.text.EmbeddingChoice;
import io.techbridge.matching.text.Vectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many of the pairs we have labelled are told rightly. The figures are printed, for
 * the report.
 */
class DuplicateQualityTests {

	private static final Embeddings EMBEDDINGS = EmbeddingChoice.BGE.open(2);

	private static final List<Judged> JUDGED = LabelledPairs.all().stream().map(Judged::of).toList();

	@AfterAll
	static void closeTheModel() {
		EMBEDDINGS.close();
	}

	@Test
	void thereAreEnoughPairsOfEachLabel() {
		assertThat(JUDGED).hasSizeGreaterThanOrEqualTo(80);
		assertThat(Arrays.stream(Label.values()))
			.allSatisfy((label) -> assertThat(JUDGED).filteredOn((pair) -> pair.label() == label)
				.hasSizeGreaterThanOrEqualTo(8));
	}

	@Test
	void anOwnersSecondCopyIsFoundAndHardlyAnythingElseIsTakenForOne() {
		print("one owner", true);

		assertThat(recall(Label.SAME_EDITED, true)).isGreaterThanOrEqualTo(.95);
		assertThat(precision(true)).isGreaterThanOrEqualTo(.8);
		assertThat(share(Label.OTHER_OF_TOPIC, true)).isZero();
	}

	@Test
	void ofAnotherOwnerOnlyTheSameTextIsTakenForOne() {
		print("two owners", false);

		assertThat(recall(Label.SAME_EDITED, false)).isGreaterThanOrEqualTo(.95);
		assertThat(precision(false)).isGreaterThanOrEqualTo(.9);
		assertThat(share(Label.OTHER_OF_TOPIC, false)).isZero();
	}

	@Test
	void whatWasOnlyEditedSharesABandSoThatItIsFoundWithoutSearch() {
		var found = JUDGED.stream().filter((pair) -> pair.label() == Label.SAME_EDITED).filter(Judged::sharesABand);

		assertThat(found.count() / (double) count(Label.SAME_EDITED)).isGreaterThanOrEqualTo(.9);
	}

	private static void print(String what, boolean own) {
		System.out.printf(
				"Duplicates of %s: precision %.3f, recall of edited %.3f, of rewritten %.3f, series taken %.3f%n", what,
				precision(own), recall(Label.SAME_EDITED, own), recall(Label.SAME_REWRITTEN, own),
				share(Label.OTHER_OF_SERIES, own));
	}

	private static double precision(boolean own) {
		var told = JUDGED.stream().filter((pair) -> pair.likeness().isDuplicate(own)).toList();
		return told.stream().filter((pair) -> pair.label().isSame()).count() / (double) told.size();
	}

	private static double recall(Label label, boolean own) {
		return share(label, own);
	}

	private static double share(Label label, boolean own) {
		Predicate<Judged> labelled = (pair) -> pair.label() == label;
		return JUDGED.stream().filter(labelled).filter((pair) -> pair.likeness().isDuplicate(own)).count()
				/ (double) count(label);
	}

	private static long count(Label label) {
		return JUDGED.stream().filter((pair) -> pair.label() == label).count();
	}

	/** A pair and what we make of it. */
	private record Judged(Label label, Likeness likeness, boolean sharesABand) {

		static Judged of(Pair pair) {
			var bands = Collections.disjoint(Bands.of(pair.one().shingles()), Bands.of(pair.other().shingles()));
			return new Judged(pair.label(), new Likeness(cosine(pair), pair.one().jaccard(pair.other())), !bands);
		}

		private static double cosine(Pair pair) {
			var vectors = EMBEDDINGS.embed(Stream.of(pair.one(), pair.other())
				.map((one) -> new ComparedText(one.title(), one.text()).opening())
				.toList());
			return Vectors.dot(vectors.getFirst(), vectors.getLast());
		}

	}

}
