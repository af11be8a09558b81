package io.techbridge.marketplace.listings.duplicates;

import org.jspecify.annotations.Nullable;

/**
 * How alike two texts are.
 *
 * @param cosine of their meanings; {@code null} where meanings cannot be compared
 * @param jaccard the share of three-character pieces they have in common
 */
record Likeness(@Nullable Double cosine, double jaccard) {

	/** From here on two listings of one owner are likely the same. */
	static final double OWN_COSINE = .93;

	static final double OWN_JACCARD = .75;

	/** Two owners may well work on the same thing: that has to be clearer. */
	static final double OTHER_COSINE = .96;

	static final double OTHER_JACCARD = .85;

	boolean isDuplicate(boolean own) {
		return this.jaccard >= (own ? OWN_JACCARD : OTHER_JACCARD)
				|| this.cosine != null && this.cosine >= (own ? OWN_COSINE : OTHER_COSINE);
	}

	/** By the surer of the two signs. */
	double strength() {
		return Math.max(this.jaccard, (this.cosine != null) ? this.cosine : 0);
	}

}
