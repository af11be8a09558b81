package io.techbridge.matching.evaluation;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import io.techbridge.matching.evaluation.PairwiseRegression.Judged;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PairwiseRegressionTests {

	private static final int SEED = 5;

	private final Random random = new Random(SEED);

	@Test
	void aFeatureThatFollowsTheGradesIsTrustedMoreThanNoise() {
		var weights = PairwiseRegression.fit(List.of(need(0), need(0), need(0)));

		assertThat(weights[0]).isPositive().isGreaterThan(10 * Math.abs(weights[1]));
	}

	/** What all achievements of a need have more of says nothing of their order. */
	@Test
	void onlyDifferencesWithinANeedCount() {
		var level = PairwiseRegression.fit(List.of(need(0), need(0)));
		this.random.setSeed(SEED);
		var raised = PairwiseRegression.fit(List.of(need(0), need(7)));

		assertThat(raised).containsExactly(level, within(1e-9));
	}

	@Test
	void withoutTwoGradesThereIsNothingToLearn() {
		assertThat(PairwiseRegression.fit(List.of(List.of(new Judged(new double[] { 1, 2 }, 3))))).containsExactly(0,
				0);
		assertThat(PairwiseRegression.fit(List.of())).isEmpty();
	}

	private List<Judged> need(double shift) {
		return IntStream.range(0, 60)
			.map((i) -> 1 + i % 4)
			.mapToObj((grade) -> new Judged(
					new double[] { shift + grade + this.random.nextGaussian() / 4, shift + this.random.nextGaussian() },
					grade))
			.toList();
	}

}
