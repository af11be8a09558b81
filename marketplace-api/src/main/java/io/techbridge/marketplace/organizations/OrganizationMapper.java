package io.techbridge.marketplace.organizations;

import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;

@Mapper(config = StrictMapping.class)
public interface OrganizationMapper {

	OrganizationReference toReference(Organization organization);

}
