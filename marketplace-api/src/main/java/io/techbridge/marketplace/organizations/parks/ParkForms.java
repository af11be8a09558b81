package io.techbridge.marketplace.organizations.parks;

import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;

import org.springframework.stereotype.Component;

/**
 * Reads what an operator wrote about a park.
 */
@Component
class ParkForms {

	private final Taxonomies taxonomies;

	private final Organizations organizations;

	ParkForms(Taxonomies taxonomies, Organizations organizations) {
		this.taxonomies = taxonomies;
		this.organizations = organizations;
	}

	ParkContent read(ParkRequest form) {
		var problems = new FieldProblems();
		var region = problems.code("region", form.region(), RegionCode::new, this.taxonomies::has,
				"parameter.unknown-region");
		var operator = problems.code("operator", form.operator(), OrganizationId::of, this::canOperate,
				"park.operator.unknown");
		List<FieldCode> fields = form.leadingFields()
			.stream()
			.map((field) -> problems.code("leadingFields", field, FieldCode::new, this.taxonomies::has,
					"parameter.unknown-field"))
			.filter(Objects::nonNull)
			.toList();
		problems.raise();
		return new ParkContent(form.labelZh().strip(), form.labelEn().strip(), Objects.requireNonNull(region), operator,
				new LeadingFields(fields));
	}

	/** It may have been suspended since it was named: that is no reason to forget it. */
	private boolean canOperate(OrganizationId id) {
		return this.organizations.findById(id).filter(Organization::hasBeenVerified).isPresent();
	}

}
