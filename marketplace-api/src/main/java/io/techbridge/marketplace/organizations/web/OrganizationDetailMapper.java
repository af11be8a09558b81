package io.techbridge.marketplace.organizations.web;

import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
interface OrganizationDetailMapper {

	/**
	 * No more than the caller may see.
	 */
	default OrganizationDetail toDetail(Organization organization, Sight sight) {
		return switch (sight) {
			case OPERATORS -> forOperators(organization);
			case MEMBERS -> forMembers(organization);
			case PUBLIC_PART -> publicPart(organization);
			case NOTHING -> throw new IllegalArgumentException("Nothing may be shown of " + organization.id());
		};
	}

	@Mapping(target = ".", source = "profile")
	@Mapping(target = "contactName", source = "contact.name")
	@Mapping(target = "contactPhone", source = "contact.phone")
	@Mapping(target = "contactEmail", source = "contact.email")
	OrganizationDetail forOperators(Organization organization);

	@Mapping(target = ".", source = "profile")
	@Mapping(target = "contactName", source = "contact.name")
	@Mapping(target = "contactPhone", source = "contact.phone")
	@Mapping(target = "contactEmail", source = "contact.email")
	@Mapping(target = "note", ignore = true)
	OrganizationDetail forMembers(Organization organization);

	@Mapping(target = ".", source = "profile")
	@Mapping(target = "creditCode", ignore = true)
	@Mapping(target = "contactName", ignore = true)
	@Mapping(target = "contactPhone", ignore = true)
	@Mapping(target = "contactEmail", ignore = true)
	@Mapping(target = "decision", ignore = true)
	@Mapping(target = "note", ignore = true)
	OrganizationDetail publicPart(Organization organization);

	default String text(CreditCode code) {
		return code.value();
	}

	default String text(IndustryCode code) {
		return code.value();
	}

}
