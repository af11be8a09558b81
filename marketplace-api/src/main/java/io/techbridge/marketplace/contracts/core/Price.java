package io.techbridge.marketplace.contracts.core;

import org.jspecify.annotations.Nullable;

/**
 * What a contract costs.
 *
 * @param paymentKind how it is paid, {@code null} while that is not stated
 * @param totalFen the total (成交额) in fen: what is fixed and what is estimated
 * @param estimateFen the part of it that the contract only estimates (royalties), 0 for
 * none
 * @param technologyFen the part paid for technology (技术交易额) in fen: the total without the
 * deductions
 */
public record Price(@Nullable PaymentKind paymentKind, long totalFen, long estimateFen, long technologyFen) {

	/**
	 * The price after the deductions; what cannot be a price is left for
	 * {@link PriceChecks}.
	 */
	public static Price of(@Nullable PaymentKind paymentKind, long totalFen, long estimateFen, Plan plan) {
		return new Price(paymentKind, totalFen, estimateFen, Math.max(0, totalFen - plan.deducted()));
	}

	/**
	 * The part that is fixed, in fen: what the instalments sum to.
	 */
	public long fixedFen() {
		return this.totalFen - this.estimateFen;
	}

}
