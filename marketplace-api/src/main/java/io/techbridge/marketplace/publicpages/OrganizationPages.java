package io.techbridge.marketplace.publicpages;

import io.techbridge.marketplace.organizations.FindOrganizations;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.organizations.OrganizationProfile;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.web.PublicUrl;
import io.techbridge.marketplace.taxonomies.Taxonomies;

import org.springframework.stereotype.Component;

/**
 * The pages of verified organizations, with what they offer and look for in their own
 * name.
 */
@Component
class OrganizationPages {

	private static final int LISTED = 50;

	private final FindOrganizations organizations;

	private final NewestListings newest;

	private final Taxonomies taxonomies;

	private final Words words;

	private final PublicUrl address;

	OrganizationPages(FindOrganizations organizations, NewestListings newest, Taxonomies taxonomies, Words words,
			PublicUrl address) {
		this.organizations = organizations;
		this.newest = newest;
		this.taxonomies = taxonomies;
		this.words = words;
		this.address = address;
	}

	/**
	 * The page of one, as everybody may see it.
	 * @throws io.techbridge.marketplace.platform.problems.NotFound if not everybody may
	 */
	PublicPage page(OrganizationId id) {
		var organization = this.organizations.see(id, null).organization();
		var profile = organization.profile();
		return PublicPage.of(path(organization), this.words.title(profile.name()), description(profile),
				body(organization), data(organization).toMap());
	}

	private static String path(Organization organization) {
		return "/organizations/" + organization.id().value();
	}

	private String description(OrganizationProfile profile) {
		var introduction = (profile.introduction() != null) ? profile.introduction() : profile.name();
		return Words.beginning(this.words.text("organization.description", this.words.label(profile.kind()),
				this.words.region(profile.region().value()), introduction));
	}

	private Html body(Organization organization) {
		var profile = organization.profile();
		var html = new Html().heading(profile.name())
			.facts(facts(profile).known())
			.section(this.words.text("fact.introduction"), profile.introduction());
		var achievements = this.newest.achievementsOf(organization.id(), LISTED);
		if (!achievements.isEmpty()) {
			html.element("h2", this.words.text("achievements.title"));
			achievements.forEach((one) -> html.link("/achievements/" + one.id(), one.title()));
		}
		var needs = this.newest.needsOf(organization.id(), LISTED);
		if (!needs.isEmpty()) {
			html.element("h2", this.words.text("needs.title"));
			needs.forEach((one) -> html.link("/needs/" + one.id(), one.title()));
		}
		return html;
	}

	private Facts facts(OrganizationProfile profile) {
		return new Facts(this.words).with("organization-kind", this.words.label(profile.kind()))
			.with("region", this.words.region(profile.region().value()))
			.with("park", (profile.park() != null) ? this.taxonomies.park(profile.park(), this.words.locale()) : null)
			.with("website", profile.website());
	}

	private StructuredData data(Organization organization) {
		var profile = organization.profile();
		return StructuredData
			.of((profile.kind() == OrganizationKind.UNIVERSITY) ? "CollegeOrUniversity" : "Organization")
			.with("name", profile.name())
			.with("alternateName", profile.nameEn())
			.with("url", this.address.of(path(organization)))
			.with("sameAs", profile.website())
			.with("description", profile.introduction())
			.with("address",
					StructuredData.of("PostalAddress")
						.with("addressCountry", "CN")
						.with("addressRegion", this.words.region(profile.region().value())));
	}

}
