package io.techbridge.marketplace.authorization;

import java.time.Instant;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.testing.Market;

/**
 * Listings in the states that operations ask for.
 */
enum Listings {

	ACHIEVEMENT(Market.fullAchievement("光伏组件回收"), (draft) -> draft),

	NEED(Market.fullNeed("涂层脱落"), (draft) -> draft),

	SUBMITTED_NEED(Market.fullNeed("涂层脱落"), Listings::submitted),

	PUBLISHED_NEED(Market.fullNeed("涂层脱落"), Listings::published),

	EXPIRED_NEED(Market.fullNeed("涂层脱落"), (draft) -> published(draft).expire()),

	WITHDRAWN_NEED(Market.fullNeed("涂层脱落"), (draft) -> published(draft).withdraw()),

	EDITED_NEED(Market.fullNeed("涂层脱落"),
			(draft) -> published(draft).edit(NeedContent.titled("涂层容易脱落"), null, Instant.now()));

	private final ListingContent content;

	private final UnaryOperator<Listing> life;

	Listings(ListingContent content, UnaryOperator<Listing> life) {
		this.content = content;
		this.life = life;
	}

	ListingId in(Market market, long owner) {
		return market.listing(new OrganizationId(owner), this.content, this.life);
	}

	private static Listing submitted(Listing draft) {
		return draft.submit(false, false, null, Instant.now(), Market.TODAY);
	}

	private static Listing published(Listing draft) {
		return submitted(draft).approve(new Scores(3, 3, 3, 3), null, Instant.now(), Market.TODAY);
	}

}
