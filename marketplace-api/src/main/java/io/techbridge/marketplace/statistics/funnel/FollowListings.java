package io.techbridge.marketplace.statistics.funnel;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.core.ListingsSaved;
import io.techbridge.marketplace.matches.GoodMatchesSeen;
import io.techbridge.marketplace.matches.NewMatches;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows listings onto the market and to their first good matches.
 */
@Component
class FollowListings {

	private final RecordSteps steps;

	FollowListings(RecordSteps steps) {
		this.steps = steps;
	}

	@EventListener
	void on(ListingsSaved saved) {
		this.steps.published(saved.ids());
	}

	/** All that is told is at least 较强. */
	@EventListener
	void on(NewMatches matches) {
		var listings = new ArrayList<>(List.of(matches.need()));
		matches.reached().forEach((reached) -> listings.add(reached.achievement()));
		this.steps.taken(FunnelStep.STRONG_MATCH, listings);
	}

	/** Who sees a match before the list is kept has one all the same. */
	@EventListener
	void on(GoodMatchesSeen seen) {
		this.steps.taken(FunnelStep.STRONG_MATCH, seen.listings());
		this.steps.taken(FunnelStep.VIEWED, seen.listings());
	}

}
