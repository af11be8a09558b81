package io.techbridge.marketplace.statistics.funnel;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestMoved;
import io.techbridge.marketplace.interests.core.PastInterestAdded;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.matching.Grade;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows listings into talks, both the one an interest is in and the one it brings
 * along.
 */
@Component
class FollowInterests {

	private final RecordSteps steps;

	private final Clock clock;

	FollowInterests(RecordSteps steps, Clock clock) {
		this.steps = steps;
		this.clock = clock;
	}

	@EventListener
	void on(InterestMoved moved) {
		var kind = moved.happening().kind();
		if (kind == EventKind.EXPRESSED) {
			expressed(moved.interest(), this.clock.instant());
		}
		else if (kind == EventKind.ACCEPTED) {
			this.steps.taken(FunnelStep.ACCEPTED, listings(moved.interest()));
		}
	}

	@EventListener
	void on(PastInterestAdded added) {
		var interest = added.interest();
		expressed(interest, interest.expressedAt());
		if (interest.status().wasAccepted()) {
			this.steps.taken(FunnelStep.ACCEPTED, listings(interest), Objects.requireNonNull(interest.answeredAt()));
		}
	}

	/** Who knows how well the two match, and wants to talk, has seen it. */
	private void expressed(Interest interest, Instant at) {
		var listings = listings(interest);
		var grade = interest.grade();
		if (grade != null && grade.compareTo(Grade.FAIR) <= 0) {
			this.steps.taken(FunnelStep.STRONG_MATCH, listings, at);
			this.steps.taken(FunnelStep.VIEWED, listings, at);
		}
		this.steps.taken(FunnelStep.INTEREST, listings, at);
	}

	private static List<ListingId> listings(Interest interest) {
		return Stream.of(interest.needId(), interest.achievementId()).filter(Objects::nonNull).toList();
	}

}
