package io.techbridge.marketplace.statistics.contracts;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What contracts sum to.
 *
 * @param contracts how many they are
 * @param totalFen their total value (成交额)
 * @param technologyFen what of it is paid for technology (技术交易额)
 */
@Schema(name = "ContractSum")
public record Sum(long contracts, long totalFen, long technologyFen) {

	static final Sum ZERO = new Sum(0, 0, 0);

	Sum plus(Sum other) {
		return new Sum(this.contracts + other.contracts, this.totalFen + other.totalFen,
				this.technologyFen + other.technologyFen);
	}

	boolean isZero() {
		return equals(ZERO);
	}

}
