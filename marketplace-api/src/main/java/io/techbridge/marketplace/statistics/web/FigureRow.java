package io.techbridge.marketplace.statistics.web;

import java.math.BigDecimal;

import io.techbridge.marketplace.statistics.contracts.FigureBasis;
import io.techbridge.marketplace.statistics.contracts.Sum;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of figures.
 *
 * @param name what is counted together; a constant becomes a word
 * @param other the other half of the name of a pair
 */
record FigureRow(FigureBasis basis, @Nullable Object name, @Nullable Object other, boolean hidden,
		@Nullable Sum current, @Nullable Sum previous) {

	private static final int FEN_DIGITS = 2;

	@Nullable Long contracts() {
		return (this.current != null) ? this.current.contracts() : null;
	}

	@Nullable BigDecimal total() {
		return (this.current != null) ? yuan(this.current.totalFen()) : null;
	}

	@Nullable BigDecimal technology() {
		return (this.current != null) ? yuan(this.current.technologyFen()) : null;
	}

	@Nullable Long previousContracts() {
		return (this.previous != null) ? this.previous.contracts() : null;
	}

	@Nullable BigDecimal previousTotal() {
		return (this.previous != null) ? yuan(this.previous.totalFen()) : null;
	}

	@Nullable BigDecimal previousTechnology() {
		return (this.previous != null) ? yuan(this.previous.technologyFen()) : null;
	}

	static BigDecimal yuan(long fen) {
		return BigDecimal.valueOf(fen, FEN_DIGITS);
	}

}
