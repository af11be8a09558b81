package io.techbridge.marketplace.listings.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingMoved;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.core.Step;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.platform.web.Versions;
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
		return this.change.changeAll(List.of(step(id, version, verdict))).getFirst();
	}

	/**
	 * Decides about one of many, which are told as a whole.
	 * @return what is to be told of it
	 */
	@Transactional
	ListingMoved decideOneOfMany(ListingId id, long version, Verdict verdict) {
		var step = step(id, version, verdict).asOneOfMany();
		return ListingMoved.of(this.change.changeAll(List.of(step)).getFirst(), step.happening());
	}

	private Step step(ListingId id, long version, Verdict verdict) {
		var listing = this.listings.findById(id).orElseThrow(() -> new NotFound("listing " + id));
		Versions.require(version, listing.version());
		var at = this.clock.instant();
		return switch (verdict.decision()) {
			case APPROVE -> approved(listing, verdict, at);
			case REQUEST_CHANGES -> new Step(listing, listing.requestChanges(verdict.scores(), comment(verdict), at),
					Happening.reviewed(HistoryAct.CHANGES_REQUESTED, comment(verdict), verdict.scores()));
			case REJECT -> new Step(listing, listing.reject(verdict.scores(), comment(verdict), at),
					Happening.reviewed(HistoryAct.REJECTED, comment(verdict), verdict.scores()));
		};
	}

	private Step approved(Listing listing, Verdict verdict, Instant at) {
		var scores = verdict.scores();
		if (scores == null) {
			throw InvalidFields.of("scores", "listing.review.scores");
		}
		if (listing.awaits() != ReviewCause.SAMPLE
				&& !this.organizations.findById(listing.organizationId()).orElseThrow().isVerified()) {
			throw new RuleViolated(Message.of("listing.rule.review-owner"));
		}
		var act = (listing.awaits() == ReviewCause.SAMPLE) ? HistoryAct.SAMPLED : HistoryAct.PUBLISHED;
		var comment = optional(verdict.comment());
		return new Step(listing, listing.approve(scores, comment, at, China.today(this.clock)),
				Happening.reviewed(act, comment, scores));
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
