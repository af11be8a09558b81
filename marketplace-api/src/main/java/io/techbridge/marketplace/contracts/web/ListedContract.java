package io.techbridge.marketplace.contracts.web;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A contract in a list. Amounts are in fen.
 */
public record ListedContract(String id, ContractStatus status, @Nullable String number, String name,
		@Nullable ContractKind kind, @Nullable String field, @Nullable String seller, @Nullable String sellerRegion,
		@Nullable String buyer, @Nullable String buyerRegion, @Nullable LocalDate signedOn, long totalFen,
		long technologyFen, RegistrationStatus registration, @Nullable String registrationNumber,
		@Nullable LocalDate registeredOn, @Nullable Long registeredTotalFen, @Nullable Long registeredTechnologyFen,
		Instant changedAt) {

}
