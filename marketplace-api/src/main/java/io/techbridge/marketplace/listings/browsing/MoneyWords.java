package io.techbridge.marketplace.listings.browsing;

import java.math.BigDecimal;

import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * Prices and budgets as lists write them, in 万元, so that a list can be read again.
 */
public final class MoneyWords {

	private static final int FEN_DIGITS = 6;

	private MoneyWords() {
	}

	/**
	 * Such as {@code 10–50万元}, {@code ≥10万元}, {@code 面议}; {@code null} if nothing is
	 * stated.
	 */
	public static @Nullable String of(@Nullable MoneyRange range) {
		if (range == null) {
			return null;
		}
		if (range.negotiable()) {
			return "面议";
		}
		if (range.minFen() == null) {
			return "≤" + amount(range.maxFen()) + "万元";
		}
		return (range.maxFen() == null) ? "≥" + amount(range.minFen()) + "万元"
				: amount(range.minFen()) + "–" + amount(range.maxFen()) + "万元";
	}

	private static String amount(@Nullable Long fen) {
		return BigDecimal.valueOf((fen != null) ? fen : 0, FEN_DIGITS).stripTrailingZeros().toPlainString();
	}

}
