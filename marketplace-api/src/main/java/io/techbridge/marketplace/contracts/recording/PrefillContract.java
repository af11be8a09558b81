package io.techbridge.marketplace.contracts.recording;

import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.contracts.recording.ContractRequest.OtherParty;
import io.techbridge.marketplace.interests.ContractedInterests;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.MarketListings;
import io.techbridge.marketplace.listings.core.OwnedListing;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of a deal before anybody writes it down: from the interest it was
 * negotiated in, or from a listing.
 */
@Component
@Transactional(readOnly = true)
public class PrefillContract {

	private final ContractedInterests interests;

	private final MarketListings market;

	private final Listings listings;

	PrefillContract(ContractedInterests interests, MarketListings market, Listings listings) {
		this.interests = interests;
		this.market = market;
		this.listings = listings;
	}

	/**
	 * @throws NotFound if the caller may not know of the interest
	 */
	public ContractRequest fromInterest(InterestId id, Caller caller) {
		var own = ContractAccess.writer(caller).organization();
		var trace = this.interests.trace(id, caller);
		var seller = trace.achievementOwner().equals(own);
		if (!seller && !trace.needOwner().equals(own)) {
			throw new NotFound("interest " + id);
		}
		return draft(seller ? Side.SELLER : Side.BUYER, seller ? trace.needOwner() : trace.achievementOwner(),
				content(trace.achievement()), content(trace.need()), id, trace.achievement(), trace.need());
	}

	/**
	 * @throws NotFound if the caller may not know of the listing
	 */
	public ContractRequest fromListing(ListingKind kind, ListingId id, Caller caller) {
		var own = ContractAccess.writer(caller).organization();
		var owned = this.market.get(kind, id, new Audience(caller));
		var isOwn = owned.listing().organizationId().equals(own);
		var achievement = kind == ListingKind.ACHIEVEMENT;
		return draft((isOwn == achievement) ? Side.SELLER : Side.BUYER, isOwn ? null : owner(owned),
				achievement ? owned.listing().content() : null, achievement ? null : owned.listing().content(), null,
				achievement ? id : null, achievement ? null : id);
	}

	private static @Nullable OrganizationId owner(OwnedListing owned) {
		var owner = owned.shownOwner();
		return (owner != null) ? owner.id() : null;
	}

	private @Nullable ListingContent content(@Nullable ListingId id) {
		return (id != null) ? this.listings.findById(id).orElseThrow().content() : null;
	}

	private static ContractRequest draft(Side side, @Nullable OrganizationId other,
			@Nullable ListingContent achievement, @Nullable ListingContent need, @Nullable InterestId interest,
			@Nullable ListingId achievementId, @Nullable ListingId needId) {
		var party = (other != null) ? new OtherParty(Long.toString(other.value()), null, null, null, null) : null;
		var name = Stream.of(achievement, need)
			.filter(Objects::nonNull)
			.filter((content) -> !content.unnamed()) // others see the contract's name
			.map(ListingContent::title)
			.findFirst()
			.orElse(null);
		return new ContractRequest(side, party, null, name, null, field(achievement, need), null, mode(achievement),
				null, null, null, null, null, null, null, null, null, null, null, text(interest), text(achievementId),
				text(needId));
	}

	private static @Nullable String field(@Nullable ListingContent achievement, @Nullable ListingContent need) {
		return Stream.of(achievement, need)
			.filter(Objects::nonNull)
			.map(ListingContent::field)
			.filter(Objects::nonNull)
			.map(FieldCode::value)
			.findFirst()
			.orElse(null);
	}

	/** Where there is a choice, it is left to those who agree. */
	private static @Nullable TransferMode mode(@Nullable ListingContent achievement) {
		return (achievement != null && achievement.transferModes().size() == 1) ? achievement.transferModes().getFirst()
				: null;
	}

	private static @Nullable String text(@Nullable Object id) {
		return (id != null) ? id.toString() : null;
	}

}
