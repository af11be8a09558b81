package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationMapper;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class, uses = OrganizationMapper.class)
interface ParkMapper {

	@Mapping(target = "region", source = "park.region")
	@Mapping(target = "operator", source = "operator")
	ParkDetail toDetail(Park park, @Nullable Organization operator, long organizations);

	default List<String> codes(LeadingFields fields) {
		return fields.values().stream().map(FieldCode::value).toList();
	}

}
