package io.techbridge.marketplace.contracts.payments;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.contracts.core.Side;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was booked, or the reversal of one. It is never changed.
 *
 * @param sequence the instalment it pays, {@code null} for royalties beyond the plan
 * @param reversesId the payment that it reverses, {@code null} for a payment
 * @param reversed whether it has been reversed
 * @param fen the amount in fen, positive for both kinds
 * @param voucher the number of the voucher
 */
public record Payment(String id, Kind kind, @Nullable Integer sequence, @Nullable String reversesId, boolean reversed,
		long fen, LocalDate paidOn, @Nullable String voucher, @Nullable String remark, Side bookedBy,
		Instant recordedAt) {

	/**
	 * What a row means.
	 */
	@Schema(name = "PaymentEntryKind")
	public enum Kind {

		/** Money that was paid. */
		PAYMENT,

		/** A payment that was booked by mistake is taken back. */
		REVERSAL

	}

}
