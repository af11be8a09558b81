package io.techbridge.marketplace.listings.reviews;

import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.attachments.ShowAttachments;
import io.techbridge.marketplace.listings.changes.Change;
import io.techbridge.marketplace.listings.changes.Difference;
import io.techbridge.marketplace.listings.classified.ClassifiedWords;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.duplicates.FindDuplicates;
import io.techbridge.marketplace.listings.editing.ListedListing;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what an operator needs to decide about something that waits.
 */
@Component
class PrepareReview {

	private final Listings listings;

	private final Organizations organizations;

	private final ShowAttachments attachments;

	private final FindDuplicates duplicates;

	private final ClassifiedWords classified;

	PrepareReview(Listings listings, Organizations organizations, ShowAttachments attachments,
			FindDuplicates duplicates, ClassifiedWords classified) {
		this.listings = listings;
		this.organizations = organizations;
		this.attachments = attachments;
		this.duplicates = duplicates;
		this.classified = classified;
	}

	Prepared prepare(ListingId id, Caller caller) {
		var listing = this.listings.findById(id)
			.filter((found) -> found.awaits() != null)
			.orElseThrow(() -> new NotFound("review of listing " + id));
		return new Prepared(review(listing, caller), Objects.requireNonNull(listing.version()));
	}

	private ReviewCase review(Listing listing, Caller caller) {
		var owner = this.organizations.findById(listing.organizationId()).orElseThrow();
		var cause = Objects.requireNonNull(listing.awaits());
		var content = (cause == ReviewCause.SAMPLE) ? listing.content() : listing.working();
		var authorship = listing.authorship();
		return new ReviewCase(listing.id().toString(), listing.kind(), cause,
				new ListedListing.Owner(Long.toString(owner.id().value()), owner.name()), owner.trusted(),
				as(AchievementContent.class, content), as(NeedContent.class, content),
				as(AchievementContent.class, listing.reviewed()), as(NeedContent.class, listing.reviewed()),
				changes(listing.reviewed(), content), this.attachments.within(content),
				this.duplicates.of(listing, content, new Audience(caller)), this.classified.warnings(content),
				(authorship.submittedAt() != null) ? authorship.submittedAt() : authorship.changedAt(),
				listing.excerpt().clarity());
	}

	private static List<Change> changes(@Nullable ListingContent before, ListingContent after) {
		return (before != null) ? Difference.between(before, after).changes() : List.of();
	}

	private static <C extends ListingContent> @Nullable C as(Class<C> type, @Nullable ListingContent content) {
		return type.isInstance(content) ? type.cast(content) : null;
	}

	/**
	 * A case and the version of the listing it shows.
	 */
	record Prepared(ReviewCase reviewCase, long version) {

	}

}
