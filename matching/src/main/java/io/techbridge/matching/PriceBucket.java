package io.techbridge.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Steps in which prices and budgets are filtered and counted. A range counts in every
 * step it touches, one with an open end in all beyond its other end.
 */
public enum PriceBucket {

	/** Below 10 万元. */
	UNDER_100K(0, 100_000),

	/** 10–50 万元. */
	FROM_100K(100_000, 500_000),

	/** 50–100 万元. */
	FROM_500K(500_000, 1_000_000),

	/** 100–500 万元. */
	FROM_1M(1_000_000, 5_000_000),

	/** 500 万元 and more. */
	OVER_5M(5_000_000, Long.MAX_VALUE / PriceBucket.FEN_PER_YUAN),

	/** 面议: left to the talks. */
	NEGOTIABLE(0, 0);

	private static final Set<PriceBucket> STEPS = EnumSet.range(UNDER_100K, OVER_5M);

	private static final long FEN_PER_YUAN = 100;

	private final long fromFen;

	private final long belowFen;

	PriceBucket(long fromYuan, long belowYuan) {
		this.fromFen = fromYuan * FEN_PER_YUAN;
		this.belowFen = belowYuan * FEN_PER_YUAN;
	}

	/**
	 * The steps that a range touches; none if nothing is stated.
	 */
	public static List<PriceBucket> touchedBy(@Nullable MoneyRange range) {
		if (range == null) {
			return List.of();
		}
		return range.negotiable() ? List.of(NEGOTIABLE)
				: STEPS.stream().filter((bucket) -> bucket.isTouchedBy(range)).toList();
	}

	private boolean isTouchedBy(MoneyRange range) {
		var min = range.minFen();
		var max = range.maxFen();
		return (min == null || min < this.belowFen) && (max == null || max >= this.fromFen);
	}

}
