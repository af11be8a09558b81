package io.techbridge.marketplace.listings.reviews;

import java.time.Clock;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.time.China;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator decides about what an owner has handed in.
 */
@Component
class DecideReview {

	private final Listings listings;

	private final Organizations organizations;

	private final ChangeListing change;

	private final Clock clock;

	DecideReview(Listings listings, Organizations organizations, ChangeListing change, Clock clock) {
		this.listings = listings;
		this.organizations = organizations;
		this.change = change;
		this.clock = clock;
	}

	/**
	 * @param version the one the operator has looked at
	 */
	@Transactional
	Listing decide(ListingId id, long version, Verdict verdict) {
		var listing = this.listings.findById(id).orElseThrow(() -> new NotFound("listing " + id));
		return switch (verdict.decision()) {
			case APPROVE -> approve(listing, version, verdict);
			case REQUEST_CHANGES -> this.change.change(listing, version,
					Happening.reviewed(HistoryAct.CHANGES_REQUESTED, comment(verdict), verdict.scores()),
					(before) -> before.requestChanges(verdict.scores(), comment(verdict), this.clock.instant()));
			case REJECT -> this.change.change(listing, version,
					Happening.reviewed(HistoryAct.REJECTED, comment(verdict), verdict.scores()),
					(before) -> before.reject(verdict.scores(), comment(verdict), this.clock.instant()));
		};
	}

	private Listing approve(Listing listing, long version, Verdict verdict) {
		var scores = verdict.scores();
		if (scores == null) {
			throw InvalidFields.of("scores", "listing.review.scores");
		}
		if (listing.awaits() != ReviewCause.SAMPLE
				&& !this.organizations.findById(listing.organizationId()).orElseThrow().isVerified()) {
			throw new RuleViolated(Message.of("listing.rule.review-owner"));
		}
		var act = (listing.awaits() == ReviewCause.SAMPLE) ? HistoryAct.SAMPLED : HistoryAct.PUBLISHED;
		return this.change.change(listing, version, Happening.reviewed(act, optional(verdict.comment()), scores),
				(before) -> before.approve(scores, optional(verdict.comment()), this.clock.instant(),
						China.today(this.clock)));
	}

	private static String comment(Verdict verdict) {
		var comment = optional(verdict.comment());
		if (comment == null) {
			throw InvalidFields.of("comment", "listing.review.comment");
		}
		return comment;
	}

	private static @Nullable String optional(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
