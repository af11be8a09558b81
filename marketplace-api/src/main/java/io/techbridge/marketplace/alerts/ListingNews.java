package io.techbridge.marketplace.alerts;

import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Topic;
import io.techbridge.matching.Grade;

/**
 * The new matches of one listing.
 *
 * @param side of what kind the listing is
 * @param partners what it newly matches and how well, the best first
 */
record ListingNews(AlertSide side, Listing listing, Map<Listing, Grade> partners) {

	/** So many titles are named. */
	private static final int NAMED = 3;

	Notice notice() {
		var strong = this.partners.values().stream().filter((grade) -> grade == Grade.STRONG).count();
		var others = this.partners.size() - strong;
		return Notice.of(Topic.MATCHES, kind(this.side, (others > 0) ? "fair" : "strong"),
				pages(this.side) + "/" + this.listing.id(), NoticeArgument.text(this.listing.content().title()),
				number(strong), number(others), NoticeArgument.text(titles()));
	}

	/**
	 * A notice of so many listings that it names none.
	 */
	static Notice ofMany(AlertSide side, int listings, int partners) {
		return Notice.of(Topic.MATCHES, kind(side, "many"), "/workspace" + pages(side), number(listings),
				number(partners));
	}

	private String titles() {
		var titles = this.partners.keySet()
			.stream()
			.limit(NAMED)
			.map((partner) -> partner.content().title())
			.collect(Collectors.joining(" · "));
		return (this.partners.size() > NAMED) ? titles + " …" : titles;
	}

	private static String kind(AlertSide side, String what) {
		return switch (side) {
			case NEED -> "need-matched-" + what;
			case ACHIEVEMENT -> "achievement-matched-" + what;
		};
	}

	private static String pages(AlertSide side) {
		return switch (side) {
			case NEED -> "/needs";
			case ACHIEVEMENT -> "/achievements";
		};
	}

	private static NoticeArgument number(long number) {
		return NoticeArgument.text(Long.toString(number));
	}

}
