package io.techbridge.marketplace.statistics.funnel;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursHistogramTests {

	@Test
	void withoutListingsThereIsNoMedian() {
		assertThat(new HoursHistogram().medianDays()).isEmpty();
	}

	@Test
	void theMedianOfAnOddNumberIsTheMiddleOne() {
		assertThat(of(240, 24, 48).medianDays()).hasValue(2.0);
	}

	@Test
	void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
		assertThat(of(24, 36, 48, 1000).medianDays()).hasValue(1.8);
	}

	@Test
	void listingsOfTheSameHourCountEach() {
		var histogram = of(0);
		histogram.add(240, 5);
		histogram.add(240, 1);

		assertThat(histogram.count()).isEqualTo(7);
		assertThat(histogram.medianDays()).hasValue(10.0);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theMedianIsThatOfTheSortedHours(long seed) {
		var random = new Random(seed);
		var hours = random.ints(1 + random.nextInt(40), 0, 500).toArray();
		var sorted = IntStream.of(hours).sorted().toArray();
		var middle = sorted.length / 2;
		var median = (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;

		assertThat(of(hours).medianDays()).hasValue(Math.round(median / 24 * 10) / 10.0);
	}

	private static HoursHistogram of(int... hours) {
		var histogram = new HoursHistogram();
		IntStream.of(hours).forEach((hour) -> histogram.add(hour, 1));
		return histogram;
	}

}
