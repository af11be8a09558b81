package io.techbridge.matching.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the titles of all technologies have in common, whatever they are about: the
 * average of their vectors. It makes any two titles look alike, and some more than
 * others; with it taken off, a cosine of 0 means a pair drawn at random. The average of a
 * hundred titles of all fields does as well as that of thousands (measured on judged
 * needs).
 */
public final class CommonMeaning {

	private static final List<String> TITLES = WordList.read("/search/titles-of-all-fields.txt")
		.stream()
		.sorted()
		.toList();

	private final TextVectors vectors;

	private float @Nullable [] average;

	public CommonMeaning(TextVectors vectors) {
		this.vectors = vectors;
	}

	/**
	 * The meaning that is left of a text.
	 * @param vector the vector of the text, of length 1
	 */
	public float[] takenOff(float[] vector) {
		return Vectors.without(vector, average());
	}

	/**
	 * How much of a text's meaning all titles have in common, −1–1: high for one that
	 * says little of its own.
	 */
	public double within(float[] vector) {
		return Vectors.dot(vector, average());
	}

	private synchronized float[] average() {
		var known = this.average;
		if (known == null) {
			known = Vectors.average(this.vectors.of(TITLES).values());
			this.average = known;
		}
		return known;
	}

}
