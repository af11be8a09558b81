package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * A price or a budget in CNY: a range whose ends may be open, or negotiable (面议).
 *
 * @param minFen the lowest amount in fen (1 万元 = 1 000 000 fen), {@code null} if open
 * @param maxFen the highest amount in fen, {@code null} if open
 * @param negotiable whether the amount is left to the talks; then both ends are open
 */
public record MoneyRange(@Nullable Long minFen, @Nullable Long maxFen, boolean negotiable) {

	/**
	 * The largest amount: the largest whole number that JSON readers keep exact, 2^53−1.
	 */
	public static final long MAX_FEN = (1L << 53) - 1;

	public MoneyRange {
		requireAmount(minFen);
		requireAmount(maxFen);
		if (negotiable ? (minFen != null || maxFen != null) : (minFen == null && maxFen == null)) {
			throw new IllegalArgumentException("Either an amount or negotiable, not both and not neither");
		}
		if (minFen != null && maxFen != null && minFen > maxFen) {
			throw new IllegalArgumentException(
					"The lowest amount %d is above the highest %d".formatted(minFen, maxFen));
		}
	}

	/**
	 * A range left to the talks (面议).
	 */
	public static MoneyRange ofNegotiable() {
		return new MoneyRange(null, null, true);
	}

	/**
	 * A range from {@code minFen} to {@code maxFen}; either may be {@code null} for open.
	 */
	public static MoneyRange between(@Nullable Long minFen, @Nullable Long maxFen) {
		return new MoneyRange(minFen, maxFen, false);
	}

	private static void requireAmount(@Nullable Long fen) {
		if (fen != null && (fen < 0 || fen > MAX_FEN)) {
			throw new IllegalArgumentException("Not an amount of money in fen: " + fen);
		}
	}

}
