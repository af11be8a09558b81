package io.techbridge.marketplace.contracts.payments;

import java.util.List;

/**
 * Sums of payments without those that were reversed.
 */
public final class PaidAmounts {

	private final List<Payment> payments;

	public PaidAmounts(List<Payment> payments) {
		this.payments = List.copyOf(payments);
	}

	/**
	 * All that was paid, in fen.
	 */
	public long total() {
		return this.payments.stream().mapToLong(PaidAmounts::counted).sum();
	}

	/**
	 * What was paid of an instalment, in fen.
	 */
	public long of(int sequence) {
		return this.payments.stream()
			.filter((payment) -> payment.sequence() != null && payment.sequence() == sequence)
			.mapToLong(PaidAmounts::counted)
			.sum();
	}

	/**
	 * What was paid as royalties, beside the instalments, in fen.
	 */
	public long royalties() {
		return this.payments.stream()
			.filter((payment) -> payment.sequence() == null)
			.mapToLong(PaidAmounts::counted)
			.sum();
	}

	private static long counted(Payment payment) {
		return (payment.kind() == Payment.Kind.PAYMENT) ? payment.fen() : -payment.fen();
	}

}
