package io.techbridge.marketplace.contracts.recording;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.DeductionKind;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.matching.TransferMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a deal; a draft may lack anything but the own side.
 *
 * @param ownSide which side the own organization is on
 * @param other the other side
 * @param totalFen the total in fen, 0 if not stated
 * @param estimateFen the estimated part of it in fen, 0 if not stated
 */
public record ContractRequest(@NotNull Side ownSide, @Valid @Nullable OtherParty other,
		@Size(max = 100) @Nullable String number, @Size(max = 300) @Nullable String name, @Nullable ContractKind kind,
		@Nullable String field, @Nullable PlanSource planSource, @Nullable TransferMode transferMode,
		@Nullable LocalDate licenceEndsOn, @Size(max = 2000) @Nullable String intellectualProperty,
		@Nullable LocalDate signedOn, @Nullable LocalDate beginsOn, @Nullable LocalDate endsOn,
		@Nullable Boolean relatedParty, @Nullable PaymentKind paymentKind, @Nullable Long totalFen,
		@Nullable Long estimateFen, @Valid @Size(max = 50) @Nullable List<DeductionRequest> deductions,
		@Valid @Size(max = 100) @Nullable List<InstalmentRequest> instalments, @Nullable String interestId,
		@Nullable String achievementId, @Nullable String needId) {

	/**
	 * The other side: a member by its id, anybody else by name.
	 */
	public record OtherParty(@Nullable String organizationId, @Size(max = 200) @Nullable String name,
			@Size(max = 40) @Nullable String creditCode, @Nullable OrganizationKind kind, @Nullable String region) {

	}

	/**
	 * A part of the total that is not technology.
	 */
	public record DeductionRequest(@NotNull DeductionKind kind, @Size(max = 300) @Nullable String remark,
			@NotNull Long fen) {

	}

	/**
	 * A payment that was agreed.
	 */
	public record InstalmentRequest(@NotNull Integer sequence, @Size(max = 300) @Nullable String term,
			@Nullable LocalDate dueOn, @NotNull Long fen) {

	}

}
