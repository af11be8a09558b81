package io.techbridge.marketplace.contracts.amendments;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.contracts.core.DeductionKind;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.matching.TransferMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How what was signed is to be from now on: all of what can be amended, changed or not.
 *
 * @param reason why
 * @param effectiveOn the day from which on it counts
 */
public record AmendmentRequest(@NotBlank @Size(max = 1000) String reason, @NotNull LocalDate effectiveOn,
		@Size(max = 100) @Nullable String number, @NotBlank @Size(max = 300) String name,
		@Nullable TransferMode transferMode, @Nullable LocalDate licenceEndsOn,
		@Size(max = 2000) @Nullable String intellectualProperty, @Nullable LocalDate beginsOn,
		@Nullable LocalDate endsOn, @NotNull PaymentKind paymentKind, @NotNull Long totalFen,
		@Nullable Long estimateFen, @Valid @Size(max = 50) @Nullable List<AmendedDeduction> deductions,
		@Valid @Size(max = 100) @Nullable List<AmendedInstalment> instalments) {

	/**
	 * A part of the total that is not technology.
	 */
	public record AmendedDeduction(@NotNull DeductionKind kind, @Size(max = 300) @Nullable String remark,
			@NotNull Long fen) {

	}

	/**
	 * A payment that was agreed.
	 */
	public record AmendedInstalment(@NotNull Integer sequence, @Size(max = 300) @Nullable String term,
			@Nullable LocalDate dueOn, @NotNull Long fen) {

	}

}
