package io.techbridge.matching.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Random;

/**
 * A mean with its 95 % confidence interval by bootstrap over needs (Efron 1979), 2 000
 * resamples drawn with a fixed seed, so that the same data gives the same interval.
 *
 * @param value the mean
 * @param low the 2.5 % quantile
 * @param high the 97.5 % quantile
 * @param count how many values there were
 */
public record Estimate(double value, double low, double high, int count) {

	private static final int RESAMPLES = 2000;

	private static final long SEED = 20261121;

	static Estimate of(Collection<Double> values) {
		var all = values.stream().mapToDouble(Double::doubleValue).toArray();
		if (all.length == 0) {
			return new Estimate(0, 0, 0, 0);
		}
		var random = new Random(SEED);
		var means = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			double sum = 0;
			for (int j = 0; j < all.length; j++) {
				sum += all[random.nextInt(all.length)];
			}
			means[i] = sum / all.length;
		}
		Arrays.sort(means);
		return new Estimate(Arrays.stream(all).average().orElse(0), means[(int) (RESAMPLES * 0.025)],
				means[(int) (RESAMPLES * 0.975)], all.length);
	}

}
