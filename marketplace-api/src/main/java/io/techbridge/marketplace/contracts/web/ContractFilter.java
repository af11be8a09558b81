package io.techbridge.marketplace.contracts.web;

import java.time.LocalDate;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts are asked for.
 *
 * @param q a part of the name or of a side's name, or the whole number
 * @param side which side the own organization is on
 * @param organization one of the sides, for operators and administrators of parks
 * @param interestId the interest they were negotiated in
 * @param achievementId the achievement they came of
 * @param needId the need they came of
 */
record ContractFilter(@Size(max = 100) @Nullable String q, @Nullable ContractStatus status, @Nullable ContractKind kind,
		@Nullable RegistrationStatus registration, @Nullable Side side, @Nullable LocalDate signedFrom,
		@Nullable LocalDate signedTo, @Nullable OrganizationId organization, @Nullable InterestId interestId,
		@Nullable ListingId achievementId, @Nullable ListingId needId) {

	static final ContractFilter ALL = new ContractFilter(null, null, null, null, null, null, null, null, null, null,
			null);

	/**
	 * Whether it asks for those that came of something.
	 */
	boolean isOfTrace() {
		return this.interestId != null || this.achievementId != null || this.needId != null;
	}

}
