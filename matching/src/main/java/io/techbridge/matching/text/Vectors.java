package io.techbridge.matching.text;

import java.util.Collection;

/**
 * Arithmetic of embedding vectors.
 */
public final class Vectors {

	private Vectors() {
	}

	/**
	 * The vector of length 1 with the same direction; a zero vector stays as it is.
	 */
	public static float[] normalised(float[] vector) {
		var length = Math.sqrt(dot(vector, vector));
		if (length == 0) {
			return vector;
		}
		var result = new float[vector.length];
		for (int i = 0; i < vector.length; i++) {
			result[i] = (float) (vector[i] / length);
		}
		return result;
	}

	/**
	 * The direction half-way between two vectors of length 1.
	 */
	public static float[] mean(float[] one, float[] other) {
		var sum = new float[one.length];
		for (int i = 0; i < one.length; i++) {
			sum[i] = one[i] + other[i];
		}
		return normalised(sum);
	}

	/**
	 * The direction of what is left of a vector when another is taken off.
	 */
	public static float[] without(float[] vector, float[] part) {
		var rest = new float[vector.length];
		for (int i = 0; i < vector.length; i++) {
			rest[i] = vector[i] - part[i];
		}
		return normalised(rest);
	}

	/**
	 * The average of several vectors, not normalised.
	 */
	public static float[] average(Collection<float[]> vectors) {
		var average = new float[vectors.iterator().next().length];
		vectors.forEach((vector) -> {
			for (int i = 0; i < average.length; i++) {
				average[i] += vector[i] / vectors.size();
			}
		});
		return average;
	}

	/**
	 * The scalar product; the cosine, if both vectors have length 1.
	 */
	public static double dot(float[] one, float[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * (double) other[i];
		}
		return sum;
	}

}
