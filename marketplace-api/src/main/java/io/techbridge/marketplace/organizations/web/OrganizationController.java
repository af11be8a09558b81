package io.techbridge.marketplace.organizations.web;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.organizations.EditOrganization;
import io.techbridge.marketplace.organizations.FindOrganizations;
import io.techbridge.marketplace.organizations.ListedOrganization;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.RegisterOrganization;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organizations")
@Tag(name = "organizations")
class OrganizationController {

	private final FindOrganizations find;

	private final RegisterOrganization register;

	private final EditOrganization edit;

	private final OrganizationForms forms;

	private final OrganizationFilters filters;

	private final OrganizationDetailMapper mapper;

	OrganizationController(FindOrganizations find, RegisterOrganization register, EditOrganization edit,
			OrganizationForms forms, OrganizationFilters filters, OrganizationDetailMapper mapper) {
		this.find = find;
		this.register = register;
		this.edit = edit;
		this.forms = forms;
		this.filters = filters;
		this.mapper = mapper;
	}

	@GetMapping
	@Operation(summary = "Organizations: all for operators, those in their parks for administrators of parks")
	Page<ListedOrganization> listOrganizations(@Valid @ParameterObject OrganizationFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		var found = this.find.list(this.filters.conditions(filter, caller), page);
		return caller.is(Role.OPERATOR) ? found : found.map(ListedOrganization::withoutCreditCode);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One organization, as far as the caller may see it")
	ResponseEntity<OrganizationDetail> getOrganization(@PathVariable OrganizationId id, @Nullable Caller caller) {
		var seen = this.find.see(id, caller);
		return answer(HttpStatus.OK, seen.organization(), seen.sight());
	}

	@PostMapping
	@Operation(summary = "Register an organization; the caller becomes its first administrator")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<OrganizationDetail> registerOrganization(@Valid @RequestBody OrganizationRequest request,
			Caller caller) {
		var registered = this.register.register(this.forms.profile(request), this.forms.contact(request), caller);
		return answer(HttpStatus.CREATED, registered, sight(caller));
	}

	@PutMapping("/{id}")
	@Operation(summary = "Change what an organization says about itself")
	ResponseEntity<OrganizationDetail> updateOrganization(@PathVariable OrganizationId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody OrganizationRequest request, Caller caller) {
		var edited = this.edit.edit(id, Versions.stated(version), this.forms.profile(request),
				this.forms.contact(request), caller);
		return answer(HttpStatus.OK, edited, sight(caller));
	}

	/** Who may change an organization is a member or an operator. */
	private static Sight sight(Caller caller) {
		return caller.is(Role.OPERATOR) ? Sight.OPERATORS : Sight.MEMBERS;
	}

	/** Only who may change an organization needs its version. */
	private ResponseEntity<OrganizationDetail> answer(HttpStatus status, Organization organization, Sight sight) {
		var answer = ResponseEntity.status(status);
		if (sight != Sight.PUBLIC_PART) {
			answer.eTag(Versions.tag(Objects.requireNonNull(organization.version())));
		}
		return answer.body(this.mapper.toDetail(organization, sight));
	}

}
