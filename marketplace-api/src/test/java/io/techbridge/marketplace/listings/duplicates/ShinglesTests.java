package io.techbridge.marketplace.listings.duplicates;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShinglesTests {

	@ParameterizedTest
	@CsvSource({ "固态电池电解质, 固态电池电解质, 1", "固态电池，电解质。, 固态 电池电解质, 1", "ＰＶＤＦ膜, pvdf膜, 1", "固态电池, 液态金属, 0",
			"固态电池组, 固态电池包, .5", "固态电池, 液态电池, .333", "电, 电, 1", "电, 池, 0", "'', '', 1" })
	void textsAreAlikeByTheirThreeCharacterPieces(String one, String other, double expected) {
		assertThat(Shingles.of(one).jaccard(Shingles.of(other))).isCloseTo(expected, within(.001));
		assertThat(Shingles.of(other).jaccard(Shingles.of(one))).isCloseTo(expected, within(.001));
	}

	@Test
	void theOrderOfSentencesHardlyMatters() {
		var one = "采用双通道射线成像识别铸件内部的气孔。单件检测时间不超过八秒。漏检率低于千分之二。";
		var other = "漏检率低于千分之二。单件检测时间不超过八秒。采用双通道射线成像识别铸件内部的气孔。";

		assertThat(Shingles.of(one).jaccard(Shingles.of(other))).isGreaterThan(.75);
	}

	/** They are in the database: another function would not find them any more. */
	@Test
	void theBandsOfATextNeverChange() {
		assertThat(Bands.of(Shingles.of("固态电池电解质界面改性"))).hasSize(Bands.COUNT)
			.doesNotHaveDuplicates()
			.startsWith(-1524726912589540142L, -551872017072720805L, 4502313597075540382L);
	}

	/**
	 * Likewise: what is left out is what this expression left out of the texts before.
	 */
	@Test
	void punctuationBlanksAndControlCharactersSayNothing() {
		var nothing = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Z}\\p{C}]");
		var bare = Shingles.of("甲乙");

		assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
			.filter((character) -> Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC))
			.filter((character) -> nothing.matcher(Character.toString(character))
				.matches() != (Shingles.of("甲" + Character.toString(character) + "乙").jaccard(bare) == 1))
			.mapToObj(Character::getName)).isEmpty();
	}

	@Test
	void textsWithMuchInCommonShareABandAndOthersRarelyDo() {
		var random = new Random(11);

		assertThat(shareOfPairsWithCommonBand(random, .75)).isGreaterThan(.97);
		assertThat(shareOfPairsWithCommonBand(random, .25)).isLessThan(.2);
	}

	private static double shareOfPairsWithCommonBand(Random random, double likeness) {
		return IntStream.range(0, 300).filter((pair) -> {
			var common = 200 * likeness;
			var one = pieces(random, (int) common);
			var rest = (200 - common) / 2;
			var bands = Bands.of(Shingles.of(one + "。" + pieces(random, (int) rest)));
			return Bands.of(Shingles.of(one + "。" + pieces(random, (int) rest))).stream().anyMatch(bands::contains);
		}).count() / 300.0;
	}

	private static String pieces(Random random, int length) {
		return IntStream.range(0, length)
			.mapToObj((i) -> Character.toString(0x4e00 + random.nextInt(20_000)))
			.collect(Collectors.joining());
	}

}
