package io.techbridge.marketplace.organizations.web;

import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.organizations.parks.Parks;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.FieldProblems;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what somebody wrote about an organization.
 */
@Component
class OrganizationForms {

	private final Taxonomies taxonomies;

	private final Parks parks;

	OrganizationForms(Taxonomies taxonomies, Parks parks) {
		this.taxonomies = taxonomies;
		this.parks = parks;
	}

	OrganizationProfile profile(OrganizationRequest form) {
		var problems = new FieldProblems();
		var creditCode = creditCode(form.creditCode(), problems);
		var region = problems.code("region", form.region(), RegionCode::new, this.taxonomies::has,
				"parameter.unknown-region");
		var park = problems.code("park", text(form.park()), ParkCode::new, this.parks::exists,
				"parameter.unknown-park");
		var industry = problems.code("industry", text(form.industry()), IndustryCode::new, this.taxonomies::has,
				"parameter.unknown-industry");
		problems.raise();
		return new OrganizationProfile(form.name().strip(), text(form.nameEn()), form.kind(), creditCode,
				Objects.requireNonNull(region), park, industry, form.size(), form.highTech(), form.specialized(),
				text(form.website()), text(form.introduction()));
	}

	Contact contact(OrganizationRequest form) {
		return new Contact(form.contactName().strip(), text(form.contactPhone()), text(form.contactEmail()));
	}

	private static @Nullable CreditCode creditCode(@Nullable String typed, FieldProblems problems) {
		var text = text(typed);
		if (text == null) {
			return null;
		}
		var problem = CreditCode.problemOf(text);
		problem.ifPresent((message) -> problems.add("creditCode", message));
		return problem.isPresent() ? null : CreditCode.of(text);
	}

	static @Nullable String text(@Nullable String typed) {
		return Optional.ofNullable(typed).map(String::strip).filter((text) -> !text.isEmpty()).orElse(null);
	}

}
