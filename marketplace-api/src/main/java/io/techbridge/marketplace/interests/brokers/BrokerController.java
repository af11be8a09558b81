package io.techbridge.marketplace.interests.brokers;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.organizations.OrganizationReference;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "interests")
class BrokerController {

	private final AssignBroker assign;

	private final ShowBoard board;

	private final Agencies agencies;

	BrokerController(AssignBroker assign, ShowBoard board, Agencies agencies) {
		this.assign = assign;
		this.board = board;
		this.agencies = agencies;
	}

	@GetMapping("/api/broker-board")
	@Operation(summary = "What brokers mediate, who waits for one, and who has how much to do")
	BrokerBoard getBrokerBoard(Caller caller) {
		return this.board.show(caller);
	}

	@GetMapping("/api/interests/agencies")
	@Operation(summary = "Whom one can ask to mediate")
	List<OrganizationReference> listAgencies() {
		return this.agencies.all();
	}

	@PostMapping("/api/interests/{id}/broker-request")
	@Operation(summary = "Ask for somebody to mediate")
	ResponseEntity<Void> askForBroker(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody WishRequest request, Caller caller) {
		return answer(this.assign.ask(id, Versions.stated(version), request.agency(), request.words(), caller));
	}

	@PutMapping("/api/interests/{id}/broker")
	@Operation(summary = "Have somebody mediate, instead of whoever did before")
	ResponseEntity<Void> assignBroker(@PathVariable InterestId id, @Valid @RequestBody BrokerAssignmentRequest request,
			Caller caller) {
		return answer(this.assign.assign(id, new AccountId(Long.parseLong(request.accountId())), caller));
	}

	@DeleteMapping("/api/interests/{id}/broker")
	@Operation(summary = "Have nobody mediate any longer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void endBroker(@PathVariable InterestId id, Caller caller) {
		this.assign.end(id, caller);
	}

	private static ResponseEntity<Void> answer(Interest interest) {
		return ResponseEntity.noContent().eTag(Versions.tag(Objects.requireNonNull(interest.version()))).build();
	}

	/**
	 * What is asked for.
	 *
	 * @param agencyId whom to ask; if not stated, operators find somebody
	 * @param remark what the broker should know
	 */
	@Schema(name = "BrokerWishRequest")
	record WishRequest(@Pattern(regexp = "\\d{1,18}") @Nullable String agencyId,
			@Size(max = 1000) @Nullable String remark) {

		private @Nullable OrganizationId agency() {
			return (this.agencyId != null) ? OrganizationId.of(this.agencyId) : null;
		}

		private @Nullable String words() {
			return (this.remark == null || this.remark.isBlank()) ? null : this.remark.strip();
		}

	}

	/**
	 * Who is to mediate.
	 */
	record BrokerAssignmentRequest(@NotBlank @Pattern(regexp = "\\d{1,18}") String accountId) {

	}

}
