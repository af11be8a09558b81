package io.techbridge.marketplace.contracts.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Deal;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.recording.ContractRequest;
import io.techbridge.marketplace.contracts.recording.MoveContract;
import io.techbridge.marketplace.contracts.recording.PrefillContract;
import io.techbridge.marketplace.contracts.recording.WriteContract;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contracts")
@Tag(name = "contracts")
class ContractController {

	private final WriteContract write;

	private final MoveContract move;

	private final PrefillContract prefill;

	private final ListContracts list;

	private final FindDoubles doubles;

	private final TypedDeals typed;

	private final FindPartners partners;

	private final ShowContract show;

	private final ContractAccess access;

	ContractController(WriteContract write, MoveContract move, PrefillContract prefill, ListContracts list,
			FindDoubles doubles, TypedDeals typed, FindPartners partners, ShowContract show, ContractAccess access) {
		this.prefill = prefill;
		this.write = write;
		this.move = move;
		this.list = list;
		this.doubles = doubles;
		this.typed = typed;
		this.partners = partners;
		this.show = show;
		this.access = access;
	}

	@GetMapping
	@Operation(summary = "The contracts of the caller's organization or parks, for operators those of all")
	ContractPage listContracts(@Valid @ParameterObject ContractFilter filter, @Valid @ParameterObject PageRequest page,
			Caller caller) {
		return this.list.list(filter, page, caller);
	}

	@GetMapping("/prefilled")
	@Operation(summary = "What is known of a deal before it is written down, from an interest or a listing")
	ContractRequest prefillContract(@RequestParam(required = false) @Nullable InterestId interestId,
			@RequestParam(required = false) @Nullable ListingId achievementId,
			@RequestParam(required = false) @Nullable ListingId needId, Caller caller) {
		if (interestId != null) {
			return this.prefill.fromInterest(interestId, caller);
		}
		if (achievementId != null) {
			return this.prefill.fromListing(ListingKind.ACHIEVEMENT, achievementId, caller);
		}
		if (needId != null) {
			return this.prefill.fromListing(ListingKind.NEED, needId, caller);
		}
		throw new NotFound("interest or listing to begin with");
	}

	@GetMapping("/partners")
	@Operation(summary = "Verified organizations that may be the other side, by a part of the name or the credit code")
	List<ContractPartner> findContractPartners(@Valid @ParameterObject PartnerSearch search, Caller caller) {
		return this.partners.find(search.q(), caller);
	}

	@GetMapping("/doubles")
	@Operation(summary = "Contracts that are likely the same deal as one that is being written down")
	List<ListedContract> findDoublesOfDeal(@Valid @ParameterObject DealSearch deal, Caller caller) {
		return this.typed.doubles(deal, caller);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A contract with its plan, payments, amendments, registration and history")
	ResponseEntity<ContractDetail> getContract(@PathVariable ContractId id, Caller caller) {
		return answer(this.access.read(id, caller), caller);
	}

	@PostMapping
	@Operation(summary = "Begin the record of a deal; sent again with the same Idempotency-Key, it is begun once")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ContractDetail> createContract(
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			@Valid @RequestBody ContractRequest request, Caller caller) {
		var contract = this.write.begin(request, key, caller);
		return ResponseEntity.created(URI.create("/api/contracts/" + contract.id()))
			.eTag(Versions.tag(Objects.requireNonNull(contract.version())))
			.body(this.show.detail(contract, caller));
	}

	@PutMapping("/{id}")
	@Operation(summary = "Write on the draft of a contract")
	ResponseEntity<ContractDetail> updateContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody ContractRequest request, Caller caller) {
		return answer(this.write.edit(id, Versions.stated(version), request, caller), caller);
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Throw a draft away that nobody else has seen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deleteContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		this.write.delete(id, Versions.stated(version), caller);
	}

	@GetMapping("/{id}/doubles")
	@Operation(summary = "Contracts that are likely the same deal, among those the caller may see")
	List<ListedContract> findContractDoubles(@PathVariable ContractId id, Caller caller) {
		return this.doubles.of(Deal.of(this.access.read(id, caller)), id, caller);
	}

	@PostMapping("/{id}/proposal")
	@Operation(summary = "Ask the other side to confirm it; with somebody who is no member, record it as signed")
	ResponseEntity<ContractDetail> proposeContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.move.propose(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/confirmation")
	@Operation(summary = "Say that it is as the other side wrote, which signs it")
	ResponseEntity<ContractDetail> confirmContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.move.confirm(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/dispute")
	@Operation(summary = "Give it back to the side that wrote it")
	ResponseEntity<ContractDetail> disputeContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody Reason reason, Caller caller) {
		return answer(this.move.dispute(id, Versions.stated(version), reason.reason(), caller), caller);
	}

	@PostMapping("/{id}/performance")
	@Operation(summary = "Say that it has been performed")
	ResponseEntity<ContractDetail> performContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody Performance performance, Caller caller) {
		return answer(this.move.perform(id, Versions.stated(version), performance.on(), caller), caller);
	}

	@PostMapping("/{id}/termination")
	@Operation(summary = "Say that it has ended before it was performed")
	ResponseEntity<ContractDetail> terminateContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody Termination termination, Caller caller) {
		return answer(this.move.terminate(id, Versions.stated(version), termination.on(), termination.reason(), caller),
				caller);
	}

	private ResponseEntity<ContractDetail> answer(Contract contract, Caller caller) {
		return Versions.tagged(Objects.requireNonNull(contract.version()), this.show.detail(contract, caller));
	}

	/**
	 * Why it is given back.
	 */
	@Schema(name = "ContractDispute")
	record Reason(@NotBlank @Size(max = 1000) String reason) {

	}

	/**
	 * Since when it has been performed.
	 *
	 * @param on absent for today
	 */
	@Schema(name = "ContractPerformance")
	record Performance(@Nullable LocalDate on) {

	}

	/**
	 * Why and when it ended.
	 *
	 * @param on absent for today
	 */
	@Schema(name = "ContractTermination")
	record Termination(@Nullable LocalDate on, @NotBlank @Size(max = 1000) String reason) {

	}

}
