package io.techbridge.marketplace.listings.achievements;

import java.util.List;

import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.core.ListingBadges;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.ContactOutline;
import io.techbridge.marketplace.listings.core.ListingTexts;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationMapper;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class, uses = { ListingTexts.class, OrganizationMapper.class })
interface AchievementMapper {

	@Mapping(target = "id", source = "listing.id")
	@Mapping(target = ".", source = "content")
	@Mapping(target = "organization", source = "owner")
	@Mapping(target = "publishedOn", source = "listing.term.publishedOn")
	@Mapping(target = "title", source = "content.title")
	AchievementSummary toSummary(Listing listing, AchievementContent content, Organization owner, boolean inContact,
			boolean contracted);

	@Mapping(target = "id", source = "listing.id")
	@Mapping(target = "status", source = "listing.status")
	@Mapping(target = ".", source = "content")
	@Mapping(target = "organization", source = "owner")
	@Mapping(target = "publishedOn", source = "listing.term.publishedOn")
	@Mapping(target = "confirmedOn", source = "listing.term.confirmedOn")
	@Mapping(target = "expiresOn", source = "listing.term.expiresOn")
	@Mapping(target = "contact", source = "contact")
	@Mapping(target = "attachments", source = "attachments")
	@Mapping(target = "hasConfidentialPart", expression = "java(content.confidential() != null)")
	AchievementDetail toDetail(Listing listing, AchievementContent content, Organization owner,
			@Nullable ContactOutline contact, List<Attachment> attachments, boolean own, boolean inContact,
			boolean contracted);

	default AchievementSummary toSummary(OwnedListing owned, ListingBadges badges) {
		return toSummary(owned.listing(), (AchievementContent) owned.listing().content(), owned.owner(),
				badges.isInContact(owned.listing().id()), badges.isContracted(owned.listing().id()));
	}

	default AchievementDetail toDetail(OwnedListing owned, List<Attachment> attachments, Audience audience,
			ListingBadges badges) {
		return toDetail(owned.listing(), (AchievementContent) owned.listing().content(), owned.owner(),
				ContactOutline.of(owned, audience), attachments, audience.isInside(owned.listing()),
				badges.isInContact(owned.listing().id()), badges.isContracted(owned.listing().id()));
	}

}
