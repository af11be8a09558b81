package io.techbridge.marketplace.listings.needs;

import java.util.List;

import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.ListingBadges;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.ContactOutline;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingTexts;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.OrganizationMapper;
import io.techbridge.marketplace.platform.mapping.StrictMapping;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = StrictMapping.class, uses = { ListingTexts.class, OrganizationMapper.class })
interface NeedMapper {

	@Mapping(target = "id", source = "listing.id")
	@Mapping(target = ".", source = "content")
	@Mapping(target = "organization", source = "owner")
	@Mapping(target = "region", source = "region")
	@Mapping(target = "kind", source = "content.kind")
	@Mapping(target = "publishedOn", source = "listing.term.publishedOn")
	@Mapping(target = "title", source = "content.title")
	NeedSummary toSummary(Listing listing, NeedContent content, @Nullable Organization owner, RegionCode region,
			boolean inContact, boolean contracted);

	@Mapping(target = "id", source = "listing.id")
	@Mapping(target = "status", source = "listing.status")
	@Mapping(target = ".", source = "content")
	@Mapping(target = "organization", source = "owner")
	@Mapping(target = "region", source = "region")
	@Mapping(target = "kind", source = "content.kind")
	@Mapping(target = "publishedOn", source = "listing.term.publishedOn")
	@Mapping(target = "confirmedOn", source = "listing.term.confirmedOn")
	@Mapping(target = "expiresOn", source = "listing.term.expiresOn")
	@Mapping(target = "contact", source = "contact")
	@Mapping(target = "attachments", source = "attachments")
	NeedDetail toDetail(Listing listing, NeedContent content, @Nullable Organization owner, RegionCode region,
			@Nullable ContactOutline contact, List<Attachment> attachments, boolean own, boolean inContact,
			boolean contracted);

	default NeedSummary toSummary(OwnedListing owned, ListingBadges badges) {
		return toSummary(owned.listing(), (NeedContent) owned.listing().content(), owned.shownOwner(),
				owned.shownRegion(), badges.isInContact(owned.listing().id()), isShownContracted(owned, badges));
	}

	default NeedDetail toDetail(OwnedListing owned, List<Attachment> attachments, Audience audience,
			ListingBadges badges) {
		return toDetail(owned.listing(), (NeedContent) owned.listing().content(), owned.shownOwner(),
				owned.shownRegion(), ContactOutline.of(owned, audience), attachments,
				audience.isInside(owned.listing()), badges.isInContact(owned.listing().id()),
				isShownContracted(owned, badges));
	}

	/** A contract has two names on it, from which an unnamed owner might be guessed. */
	private static boolean isShownContracted(OwnedListing owned, ListingBadges badges) {
		return owned.shownOwner() != null && badges.isContracted(owned.listing().id());
	}

}
