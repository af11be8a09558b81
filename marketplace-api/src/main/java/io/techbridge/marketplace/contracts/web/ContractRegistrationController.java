package io.techbridge.marketplace.contracts.web;

import java.time.LocalDate;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.RefusalReason;
import io.techbridge.marketplace.contracts.core.RegistrationAct;
import io.techbridge.marketplace.contracts.core.RegistrationStep;
import io.techbridge.marketplace.contracts.registration.NoteRegistration;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "contracts")
class ContractRegistrationController {

	private final NoteRegistration note;

	private final ShowContract show;

	ContractRegistrationController(NoteRegistration note, ShowContract show) {
		this.note = note;
		this.show = show;
	}

	@PostMapping("/api/contracts/{id}/registration")
	@Operation(summary = "Note a step of a contract's registration")
	ResponseEntity<ContractDetail> noteRegistration(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody RegistrationRequest request, Caller caller) {
		var contract = this.note.note(id, Versions.stated(version), request.step(), caller);
		return Versions.tagged(Objects.requireNonNull(contract.version()), this.show.detail(contract, caller));
	}

	/**
	 * A step of a registration.
	 *
	 * @param on the day it was taken
	 * @param number of the certificate, for {@code REGISTER}
	 * @param totalFen the confirmed total in fen, for {@code REGISTER} and {@code AMEND}
	 * @param technologyFen the confirmed technology value in fen, likewise
	 * @param refusal why, for {@code REFUSE}
	 */
	@Schema(name = "ContractRegistrationStep")
	record RegistrationRequest(@NotNull RegistrationAct act, @NotNull LocalDate on,
			@Size(max = 100) @Nullable String number, @Nullable Long totalFen, @Nullable Long technologyFen,
			@Nullable RefusalReason refusal, @Size(max = 1000) @Nullable String remark) {

		RegistrationStep step() {
			return new RegistrationStep(this.act, this.on,
					(this.number == null || this.number.isBlank()) ? null : this.number.strip(), this.totalFen,
					this.technologyFen, this.refusal, this.remark);
		}

	}

}
