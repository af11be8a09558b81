package io.techbridge.matching.ranking;

import org.jspecify.annotations.Nullable;

/**
 * How alike the texts of a demand and an offer are, always with the demand as the query.
 *
 * @param words the BM25 score of the offer for the demand's words, as a share of the best
 * score any open offer has for them, 0–1
 * @param meaning the comparison of meanings; {@code null} without embeddings
 */
public record Likeness(double words, @Nullable Meaning meaning) {

	/**
	 * Cosines between the demand's vectors and the offer's (title and beginning of the
	 * text), what all titles have in common taken off: 0 is a pair drawn at random.
	 *
	 * @param title of the demand's title, −1–1
	 * @param opening of the demand's title and the beginning of its text, −1–1
	 * @param prospects what the demand alone lets one expect
	 */
	public record Meaning(double title, double opening, Prospects prospects) {

		/**
		 * The mean of the two cosines.
		 */
		public double mean() {
			return (this.title + this.opening) / 2;
		}

	}

	/**
	 * What a demand lets one expect of any offer; the same for all its pairs, so it never
	 * changes their order.
	 *
	 * @param nearest the mean cosine of the five open offers that are nearest: tells
	 * whether the market has anything close at all
	 * @param commonness the cosine of the demand with what all titles have in common:
	 * high if it says little of its own
	 * @param length the natural logarithm of the number of characters of title and text
	 */
	public record Prospects(double nearest, double commonness, double length) {

	}

}
