package io.techbridge.marketplace.organizations.web;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.organizations.ChangeTrust;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.ReinstateOrganization;
import io.techbridge.marketplace.organizations.RejectOrganization;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.organizations.SuspendOrganization;
import io.techbridge.marketplace.organizations.VerifyOrganization;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What operators decide about organizations.
 */
@RestController
@RequestMapping("/api/organizations/{id}")
@Tag(name = "organizations")
class DecisionController {

	private final VerifyOrganization verify;

	private final RejectOrganization reject;

	private final SuspendOrganization suspend;

	private final ReinstateOrganization reinstate;

	private final ChangeTrust changeTrust;

	private final OrganizationDetailMapper mapper;

	DecisionController(VerifyOrganization verify, RejectOrganization reject, SuspendOrganization suspend,
			ReinstateOrganization reinstate, ChangeTrust changeTrust, OrganizationDetailMapper mapper) {
		this.verify = verify;
		this.reject = reject;
		this.suspend = suspend;
		this.reinstate = reinstate;
		this.changeTrust = changeTrust;
		this.mapper = mapper;
	}

	@PostMapping("/verification")
	@Operation(summary = "Confirm that an organization is what it says")
	ResponseEntity<OrganizationDetail> verifyOrganization(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody NoteRequest request) {
		return answer(this.verify.verify(id, Versions.stated(version), OrganizationForms.text(request.note())));
	}

	@PostMapping("/rejection")
	@Operation(summary = "Reject a registration, saying why")
	ResponseEntity<OrganizationDetail> rejectOrganization(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody ReasonRequest request) {
		return answer(this.reject.reject(id, Versions.stated(version), request.reason().strip()));
	}

	@PostMapping("/suspension")
	@Operation(summary = "Take an organization and what it published off the market, saying why")
	ResponseEntity<OrganizationDetail> suspendOrganization(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody ReasonRequest request) {
		return answer(this.suspend.suspend(id, Versions.stated(version), request.reason().strip()));
	}

	@PostMapping("/reinstatement")
	@Operation(summary = "Let a suspended organization back on the market")
	ResponseEntity<OrganizationDetail> reinstateOrganization(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
		return answer(this.reinstate.reinstate(id, Versions.stated(version)));
	}

	@PutMapping("/trust")
	@Operation(summary = "Trust an organization, or no longer")
	ResponseEntity<OrganizationDetail> changeTrust(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody TrustRequest request) {
		return answer(this.changeTrust.change(id, Versions.stated(version), request.trusted()));
	}

	private ResponseEntity<OrganizationDetail> answer(Organization organization) {
		return Versions.tagged(Objects.requireNonNull(organization.version()),
				this.mapper.toDetail(organization, Sight.OPERATORS));
	}

}
