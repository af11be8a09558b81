package io.techbridge.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OrdinalRegressionTests {

	/** Pairs drawn from a known model: coefficients 3 and −1, thresholds 0, 1 and 2. */
	private static List<OrdinalRegression.Example> drawn(int count) {
		var random = new Random(42);
		var examples = new ArrayList<OrdinalRegression.Example>();
		for (int i = 0; i < count; i++) {
			var features = new double[] { random.nextDouble(), 5 + random.nextDouble() };
			var predictor = 3 * features[0] - features[1] + 5;
			var uniform = random.nextDouble();
			var latent = predictor + Math.log(uniform / (1 - uniform));
			examples.add(OrdinalRegression.Example.judged(features,
					(latent < 0) ? 1 : (latent < 1) ? 2 : (latent < 2) ? 3 : 4));
		}
		return examples;
	}

	@Test
	void aKnownModelIsFoundAgain() {
		var model = OrdinalRegression.fit(drawn(20_000), 1e-4);

		assertThat(model.coefficients().get(0)).isCloseTo(3, within(0.15));
		assertThat(model.coefficients().get(1)).isCloseTo(-1, within(0.15));
		assertThat(model.thresholds().get(1) - model.thresholds().get(0)).isCloseTo(1, within(0.1));
		assertThat(model.thresholds().get(2) - model.thresholds().get(1)).isCloseTo(1, within(0.1));
	}

	@Test
	void theThresholdsRise() {
		assertThat(OrdinalRegression.fit(drawn(200)).thresholds()).isSorted();
	}

}
