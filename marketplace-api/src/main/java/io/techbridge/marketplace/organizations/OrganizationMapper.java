package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class)
public interface OrganizationMapper {

	@Mapping(target = "name", source = "profile.name")
	@Mapping(target = "region", source = "profile.region")
	OrganizationReference toReference(Organization organization);

}
