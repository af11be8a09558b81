package io.techbridge.marketplace.listings.core;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A listing and whose it is, for a certain audience.
 *
 * @param named whether the audience may know the owner
 */
public record OwnedListing(Listing listing, Organization owner, boolean named) {

	static OwnedListing of(Listing listing, Organization owner, Audience audience) {
		return new OwnedListing(listing, owner, !listing.content().unnamed() || audience.isInside(listing));
	}

	/**
	 * The owner, {@code null} if it stays unnamed.
	 */
	public @Nullable Organization shownOwner() {
		return this.named ? this.owner : null;
	}

	/**
	 * Where it comes from; of an unnamed owner no more than the city.
	 */
	public RegionCode shownRegion() {
		return this.named ? this.owner.region() : this.owner.region().city();
	}

	/**
	 * Where it comes from as everybody may know it, whoever asks.
	 */
	RegionCode publicRegion() {
		return isUnnamed() ? this.owner.region().city() : this.owner.region();
	}

	/**
	 * The code of the owner's park as everybody may know it, whoever asks; {@code null}
	 * if it has none or stays unnamed.
	 */
	@Nullable String publicPark() {
		var park = this.owner.profile().park();
		return (park == null || isUnnamed()) ? null : park.value();
	}

	private boolean isUnnamed() {
		return this.listing.content().unnamed();
	}

}
