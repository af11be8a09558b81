package io.techbridge.marketplace.listings.achievements;

import io.techbridge.marketplace.listings.ListingTexts;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationMapper;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class, uses = { ListingTexts.class, OrganizationMapper.class })
interface AchievementMapper {

	@Mapping(target = "id", source = "achievement.id")
	@Mapping(target = ".", source = "achievement.content")
	@Mapping(target = "organization", source = "owner")
	AchievementSummary toSummary(Achievement achievement, Organization owner);

	@Mapping(target = "id", source = "achievement.id")
	@Mapping(target = ".", source = "achievement.content")
	@Mapping(target = "organization", source = "owner")
	AchievementDetail toDetail(Achievement achievement, Organization owner);

	default String text(AchievementId id) {
		return id.toString();
	}

}
