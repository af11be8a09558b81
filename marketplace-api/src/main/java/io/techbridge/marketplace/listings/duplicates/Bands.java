package io.techbridge.marketplace.listings.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sixteen numbers by which texts with many common pieces find each other (MinHash): two
 * texts that share three quarters of their pieces have at least one number in common with
 * a probability of .998, those that share a quarter with one of .06. The numbers are
 * stored: the functions behind them must never change.
 */
final class Bands {

	static final int COUNT = 16;

	private static final int ROWS = 4;

	private static final long STEP = 0x9E3779B97F4A7C15L;

	private Bands() {
	}

	static List<Long> of(Shingles shingles) {
		var pieces = shingles.values();
		return IntStream.range(0, COUNT).mapToObj((band) -> band(band, pieces)).toList();
	}

	/** The number of a band goes into it, so that bands never meet one another. */
	private static long band(int band, long[] pieces) {
		var hash = mixed(band);
		for (var row = 0; row < ROWS; row++) {
			hash = mixed(hash ^ least(STEP * (1L + band * ROWS + row), pieces));
		}
		return hash;
	}

	private static long least(long seed, long[] pieces) {
		return Arrays.stream(pieces).map((piece) -> mixed(piece ^ seed)).min().orElseThrow();
	}

	/** The finalizer of SplitMix64: spreads similar numbers all over the range. */
	private static long mixed(long number) {
		var mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}

}
