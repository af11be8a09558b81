package io.techbridge.marketplace.contracts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.contracts.amendments.Amendment;
import io.techbridge.marketplace.contracts.core.ContractAct;
import io.techbridge.marketplace.contracts.core.ContractEventKind;
import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.Deduction;
import io.techbridge.marketplace.contracts.core.PaymentKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.marketplace.contracts.core.RefusalReason;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.documents.ContractDocument;
import io.techbridge.marketplace.contracts.payments.Payment;
import io.techbridge.marketplace.contracts.registration.RegistrationEvents;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * A contract as its sides see it. Amounts are in fen.
 *
 * @param ownSide the caller's side, absent for those on neither
 * @param fixedFen the part of the total that is not estimated
 * @param paidFen what was paid, without what was reversed
 * @param beyondEstimateFen the royalties received beyond the estimate
 * @param missing what has to be stated before it can be proposed
 * @param acts what the caller may do with it now
 */
public record ContractDetail(String id, ContractStatus status, @Nullable Side ownSide, Side recordedBySide,
		@Nullable String externalId, @Nullable String number, String name, @Nullable ContractKind kind,
		@Nullable String field, @Nullable PlanSource planSource, @Nullable TransferMode transferMode,
		@Nullable LocalDate licenceEndsOn, @Nullable String intellectualProperty, @Nullable LocalDate signedOn,
		@Nullable LocalDate beginsOn, @Nullable LocalDate endsOn, boolean relatedParty, @Nullable PartyView seller,
		@Nullable PartyView buyer, @Nullable PaymentKind paymentKind, long totalFen, long estimateFen, long fixedFen,
		long technologyFen, List<Deduction> deductions, List<InstalmentView> instalments, long paidFen,
		long royaltiesFen, long beyondEstimateFen, List<Payment> payments, List<Amendment> amendments,
		RegistrationView registration, List<ContractDocument> documents, List<EventView> history,
		@Nullable TracedListing achievement, @Nullable TracedListing need, @Nullable String interestId,
		List<MissingValue> missing, List<ContractAct> acts, Instant createdAt, Instant changedAt) {

	/**
	 * A side of a contract.
	 *
	 * @param organizationId absent for somebody who is no member
	 */
	@Schema(name = "ContractParty")
	public record PartyView(@Nullable String organizationId, String name, @Nullable String creditCode,
			@Nullable OrganizationKind kind, @Nullable String region, @Nullable String park) {

	}

	/**
	 * An instalment and what was paid of it.
	 */
	@Schema(name = "ContractInstalment")
	public record InstalmentView(int sequence, @Nullable String term, @Nullable LocalDate dueOn, long fen, long paidFen,
			boolean overdue) {

	}

	/**
	 * Where the registration stands.
	 *
	 * @param acts what may be noted next
	 */
	@Schema(name = "ContractRegistration")
	public record RegistrationView(RegistrationStatus status, @Nullable String number, @Nullable LocalDate registeredOn,
			@Nullable Long totalFen, @Nullable Long technologyFen, @Nullable RefusalReason refusal,
			@Nullable LocalDate dueOn, List<RegistrationAct> acts, List<RegistrationEvents.Entry> events) {

	}

	/**
	 * Something that happened.
	 *
	 * @param by the name of who did it, for the own side and operators only
	 */
	@Schema(name = "ContractEvent")
	public record EventView(Instant at, LocalDate effectiveOn, @Nullable String by, @Nullable Side side,
			ContractEventKind act, ContractStatus status, @Nullable String remark) {

	}

	/**
	 * A listing the contract came of, shown to its sides and operators only.
	 */
	@Schema(name = "TracedListing")
	public record TracedListing(String id, String title) {

	}

	/**
	 * Something that has to be stated.
	 */
	@Schema(name = "MissingContractValue")
	public record MissingValue(String field, String message) {

	}

}
