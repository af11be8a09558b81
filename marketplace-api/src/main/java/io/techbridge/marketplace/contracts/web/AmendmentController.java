package io.techbridge.marketplace.contracts.web;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.amendments.AmendContract;
import io.techbridge.marketplace.contracts.amendments.AmendmentRequest;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
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
class AmendmentController {

	private final AmendContract amend;

	private final ShowContract show;

	AmendmentController(AmendContract amend, ShowContract show) {
		this.amend = amend;
		this.show = show;
	}

	@PostMapping("/api/contracts/{id}/amendments")
	@Operation(summary = "Change what was signed, by an amendment")
	ResponseEntity<ContractDetail> amendContract(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody AmendmentRequest request, Caller caller) {
		var contract = this.amend.amend(id, Versions.stated(version), request, caller);
		return Versions.tagged(Objects.requireNonNull(contract.version()), this.show.detail(contract, caller));
	}

}
