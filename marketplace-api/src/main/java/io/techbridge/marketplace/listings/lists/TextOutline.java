package io.techbridge.marketplace.listings.lists;

import java.util.Arrays;

import io.techbridge.marketplace.listings.duplicates.Shingles;

/**
 * An outline of a text by which the share of three-character pieces that it has in common
 * with another one can be told to a few hundredths (one-permutation min-hashing): of the
 * pieces that fall into a bin, the smallest hash.
 */
final class TextOutline {

	private static final int BIN_BITS = 7;

	private static final int EMPTY = Integer.MAX_VALUE;

	private final int[] bins;

	private TextOutline(int[] bins) {
		this.bins = bins;
	}

	static TextOutline of(Shingles text) {
		var bins = new int[1 << BIN_BITS];
		Arrays.fill(bins, EMPTY);
		for (var piece : text.values()) {
			var hash = mixed(piece);
			var bin = hash >>> (Integer.SIZE - BIN_BITS);
			bins[bin] = Math.min(bins[bin], hash & (-1 >>> BIN_BITS));
		}
		return new TextOutline(bins);
	}

	/**
	 * The share in common, about: the Jaccard index of the pieces.
	 */
	double similarity(TextOutline other) {
		int used = 0;
		int same = 0;
		for (int bin = 0; bin < this.bins.length; bin++) {
			if (this.bins[bin] != EMPTY || other.bins[bin] != EMPTY) {
				used++;
				same += (this.bins[bin] == other.bins[bin]) ? 1 : 0;
			}
		}
		return (used > 0) ? (double) same / used : 0;
	}

	/** The finalizer of MurmurHash3. */
	private static int mixed(long piece) {
		var hash = piece;
		hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
		hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
		return (int) (hash ^ hash >>> 33);
	}

}
