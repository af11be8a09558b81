package io.techbridge.marketplace.contracts.payments;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A payment to be booked.
 *
 * @param sequence the instalment it pays, {@code null} for royalties beyond the plan
 * @param fen the amount in fen, above 0
 */
record Booking(@Nullable Integer sequence, long fen, LocalDate paidOn, @Nullable String voucher,
		@Nullable String remark) {

}
