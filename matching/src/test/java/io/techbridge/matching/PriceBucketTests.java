package io.techbridge.matching;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PriceBucketTests {

	private static final long FEN_PER_WAN = 1_000_000;

	@ParameterizedTest(name = "{0}–{1} 万元")
	@CsvSource({ "3, 8, UNDER_100K", "10, 10, FROM_100K", "8, 60, UNDER_100K FROM_100K FROM_500K", "500, 500, OVER_5M",
			"499, , FROM_1M OVER_5M", ", 20, UNDER_100K FROM_100K",
			"5, , UNDER_100K FROM_100K FROM_500K FROM_1M OVER_5M", "10, 50, FROM_100K FROM_500K" })
	void aRangeCountsInEveryStepItTouches(@Nullable Long min, @Nullable Long max, String expected) {
		var range = MoneyRange.between(fen(min), fen(max));

		assertThat(PriceBucket.touchedBy(range))
			.containsExactlyElementsOf(Arrays.stream(expected.split(" ")).map(PriceBucket::valueOf).toList());
	}

	@Test
	void theLargestAmountIsInTheHighestStep() {
		assertThat(PriceBucket.touchedBy(MoneyRange.between(MoneyRange.MAX_FEN, null)))
			.containsExactly(PriceBucket.OVER_5M);
	}

	@Test
	void whatIsLeftToTheTalksIsAStepOfItsOwnAndNothingStatedIsNone() {
		assertThat(PriceBucket.touchedBy(MoneyRange.ofNegotiable())).containsExactly(PriceBucket.NEGOTIABLE);
		assertThat(PriceBucket.touchedBy(null)).isEmpty();
	}

	private static @Nullable Long fen(@Nullable Long wan) {
		return (wan != null) ? wan * FEN_PER_WAN : null;
	}

}
