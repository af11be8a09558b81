package io.techbridge.marketplace.listings.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The three-character pieces of a text, each once. Two texts with the same pieces say the
 * same, whatever the order of their sentences, blanks, punctuation and case.
 */
public final class Shingles {

	private static final int LENGTH = 3;

	private static final int BITS = 21;

	private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	private final long[] sorted;

	private Shingles(long[] sorted) {
		this.sorted = sorted;
	}

	public static Shingles of(String text) {
		var characters = Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Shingles::says)
			.toArray();
		// a text that is too short for a piece is one itself
		var last = Math.max(0, characters.length - LENGTH);
		return new Shingles(IntStream.rangeClosed(0, last)
			.mapToLong((start) -> packed(characters, start))
			.sorted()
			.distinct()
			.toArray());
	}

	/**
	 * Whether a character is more than punctuation, a blank or a control character. A
	 * regular expression took most of the time of long lists.
	 */
	private static boolean says(int character) {
		return switch (Character.getType(character)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT, Character.SURROGATE,
					Character.PRIVATE_USE, Character.UNASSIGNED ->
				false;
			default -> ASCII_PUNCTUATION.indexOf(character) < 0;
		};
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
		var common = 0;
		for (int mine = 0, its = 0; mine < this.sorted.length && its < other.sorted.length;) {
			var order = Long.compare(this.sorted[mine], other.sorted[its]);
			common += (order == 0) ? 1 : 0;
			mine += (order <= 0) ? 1 : 0;
			its += (order >= 0) ? 1 : 0;
		}
		return (double) common / (this.sorted.length + other.sorted.length - common);
	}

}
