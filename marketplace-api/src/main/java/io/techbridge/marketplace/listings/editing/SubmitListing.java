package io.techbridge.marketplace.listings.editing;

import java.time.Clock;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.changes.Extent;
import io.techbridge.marketplace.listings.content.Completeness;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.core.Step;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member hands in what was written: for review, or straight onto the market where its
 * organization is trusted or hardly anything has changed.
 */
@Component
public class SubmitListing {

	private final ListingAccess access;

	private final ChangeListing change;

	private final Organizations organizations;

	private final Clock clock;

	SubmitListing(ListingAccess access, ChangeListing change, Organizations organizations, Clock clock) {
		this.access = access;
		this.change = change;
		this.organizations = organizations;
		this.clock = clock;
	}

	/**
	 * @param declaredUnclassified whether the caller declares that nothing in it is
	 * classified (涉密); without that it is refused
	 */
	@Transactional
	public Listing submit(ListingId id, long version, boolean declaredUnclassified, Caller caller) {
		var listing = this.access.write(id, caller);
		ListingAccess.requireVerified(caller);
		if (!declaredUnclassified) {
			throw InvalidFields.of("declaredUnclassified", "listing.declaration");
		}
		var missing = Completeness.missing(listing.working());
		if (!missing.isEmpty()) {
			throw new InvalidFields(missing);
		}
		Versions.require(version, listing.version());
		return this.change.changeAll(List.of(handedIn(listing, isTrusted(listing), caller))).getFirst();
	}

	/**
	 * Hands in many of one owner, which are told as a whole. That they are complete and
	 * declared to hold nothing classified has been seen to.
	 * @return what was saved, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Listing> submitMany(List<Listing> listings, Caller caller) {
		if (listings.isEmpty()) {
			return List.of();
		}
		ListingAccess.requireVerified(caller);
		var trusted = isTrusted(listings.getFirst());
		return this.change
			.changeAll(listings.stream().map((listing) -> handedIn(listing, trusted, caller).asOneOfMany()).toList());
	}

	private Step handedIn(Listing listing, boolean trusted, Caller caller) {
		var live = trusted || isMinor(listing);
		var submitted = listing.submit(live, trusted, caller.account(), this.clock.instant(), China.today(this.clock));
		return new Step(listing, submitted, Happening.of(live ? HistoryAct.PUBLISHED : HistoryAct.SUBMITTED));
	}

	/**
	 * Whether it would go live at once if it were handed in now.
	 */
	boolean goesLive(Listing listing) {
		return isTrusted(listing) || isMinor(listing);
	}

	private boolean isTrusted(Listing listing) {
		return this.organizations.findById(listing.organizationId()).orElseThrow().trusted();
	}

	/** Compared with what was last reviewed, so that many small edits add up. */
	private static boolean isMinor(Listing listing) {
		var reviewed = listing.reviewed();
		return reviewed != null && listing.hasBeenPublished() && Extent.of(reviewed, listing.working()).isMinor();
	}

}
