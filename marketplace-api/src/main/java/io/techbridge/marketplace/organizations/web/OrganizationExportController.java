package io.techbridge.marketplace.organizations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.organizations.FindOrganizations;
import io.techbridge.marketplace.organizations.ListedOrganization;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class OrganizationExportController {

	private final FindOrganizations find;

	private final OrganizationFilters filters;

	private final ListExport export;

	private final LabelTexts labels;

	OrganizationExportController(FindOrganizations find, OrganizationFilters filters, ListExport export,
			LabelTexts labels) {
		this.find = find;
		this.filters = filters;
		this.export = export;
		this.labels = labels;
	}

	@GetMapping("/api/exports/organizations")
	@Operation(summary = "Organizations as a file: all for operators, those in their parks for administrators of parks")
	void exportOrganizations(@Valid @ParameterObject OrganizationFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var conditions = this.filters.conditions(filter, caller);
		this.export.pages(response, format, list(caller.is(Role.OPERATOR)), (page) -> this.find.list(conditions, page));
	}

	/** Credit codes are for operators. */
	private ExportedList<ListedOrganization> list(boolean withCreditCode) {
		var named = ExportedList.<ListedOrganization>named("organizations")
			.with("name", 40, ListedOrganization::name)
			.with("kind", 14, ListedOrganization::kind);
		var identified = withCreditCode ? named.with("creditCode", 22, ListedOrganization::creditCode) : named;
		return identified.with("region", 20, (one) -> this.labels.region(one.region()))
			.with("park", 24, (one) -> this.labels.park(one.park()))
			.with("status", 12, ListedOrganization::status)
			.with("trusted", 10, ListedOrganization::trusted)
			.with("members", 10, ListedOrganization::members)
			.with("registeredAt", 18, ListedOrganization::registeredAt);
	}

}
