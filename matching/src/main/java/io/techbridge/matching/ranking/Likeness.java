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
	 * text), −1–1.
	 *
	 * @param title of the demand's title
	 * @param opening of the demand's title and the beginning of its text
	 * @param best the highest cosine that any open offer has with the mean of the two:
	 * tells whether the market has anything close at all
	 */
	public record Meaning(double title, double opening, double best) {

		/**
		 * The mean of the two cosines.
		 */
		public double mean() {
			return (this.title + this.opening) / 2;
		}

	}

}
