package io.techbridge.marketplace.listings.needs;

import io.techbridge.marketplace.listings.ListingTexts;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationMapper;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class, uses = { ListingTexts.class, OrganizationMapper.class })
interface NeedMapper {

	@Mapping(target = "id", source = "need.id")
	@Mapping(target = ".", source = "need.content")
	@Mapping(target = "organization", source = "owner")
	NeedSummary toSummary(Need need, Organization owner);

	@Mapping(target = "id", source = "need.id")
	@Mapping(target = ".", source = "need.content")
	@Mapping(target = "organization", source = "owner")
	NeedDetail toDetail(Need need, Organization owner);

	default String text(NeedId id) {
		return id.toString();
	}

}
