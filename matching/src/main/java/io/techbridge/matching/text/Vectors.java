package io.techbridge.matching.text;

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
