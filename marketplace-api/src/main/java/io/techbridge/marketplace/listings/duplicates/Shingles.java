package io.techbridge.marketplace.listings.duplicates;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The three-character pieces of a text, each once. Two texts with the same pieces say the
 * same, whatever the order of their sentences, blanks, punctuation and case.
 */
public final class Shingles {

	private static final int LENGTH = 3;

	private static final int BITS = 21;

	private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Z}\\p{C}]+");

	private final long[] sorted;

	private Shingles(long[] sorted) {
		this.sorted = sorted;
	}

	public static Shingles of(String text) {
		var plain = PUNCTUATION.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.replaceAll("");
		var characters = plain.codePoints().toArray();
		// a text that is too short for a piece is one itself
		var last = Math.max(0, characters.length - LENGTH);
		return new Shingles(IntStream.rangeClosed(0, last)
			.mapToLong((start) -> packed(characters, start))
			.sorted()
			.distinct()
			.toArray());
	}

	private static long packed(int[] characters, int start) {
		var packed = 0L;
		for (var i = start; i < Math.min(start + LENGTH, characters.length); i++) {
			packed = packed << BITS | characters[i];
		}
		return packed;
	}

	/**
	 * The pieces as numbers, in order.
	 */
	public long[] values() {
		return this.sorted.clone();
	}

	/**
	 * The share of pieces that both texts have, among those that any of them has.
	 */
	public double jaccard(Shingles other) {
		var common = Arrays.stream(this.sorted)
			.filter((piece) -> Arrays.binarySearch(other.sorted, piece) >= 0)
			.count();
		return (double) common / (this.sorted.length + other.sorted.length - common);
	}

}
