package io.techbridge.matching.ranking;

import io.techbridge.matching.Offer;

/**
 * Puts cosines of titles and of full texts on one scale. The longer a text, the closer
 * its vector is to that of any other text, alike or not; the grades were fitted on
 * titles.
 */
public final class MeaningScale {

	private final Weights.Similarity weights;

	public MeaningScale(Weights.Similarity weights) {
		this.weights = weights;
	}

	/**
	 * The likeness of meanings behind the cosines with an offer's vector.
	 * @param title the cosine of the demand's title, −1–1
	 * @param opening the cosine of the demand's title and the beginning of its text, −1–1
	 * @param prospects what the demand alone lets one expect
	 */
	public Likeness.Meaning meaning(Offer offer, double title, double opening, Likeness.Prospects prospects) {
		var fullness = Math.min(1, offer.text().length() / (double) this.weights.fullTextCharacters());
		return new Likeness.Meaning(title - fullness * this.weights.titleShift(),
				opening - fullness * this.weights.openingShift(), prospects);
	}

}
