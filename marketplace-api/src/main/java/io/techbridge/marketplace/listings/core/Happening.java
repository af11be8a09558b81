package io.techbridge.marketplace.listings.core;

import org.jspecify.annotations.Nullable;

/**
 * What is done to a listing, as its history tells it.
 *
 * @param remark a reason or a comment
 * @param scores what a review gave
 */
public record Happening(HistoryAct act, @Nullable String remark, @Nullable Scores scores) {

	public static Happening of(HistoryAct act) {
		return new Happening(act, null, null);
	}

	public static Happening of(HistoryAct act, @Nullable String remark) {
		return new Happening(act, remark, null);
	}

	/** As the audit log calls it, such as {@code listing.submitted}. */
	String audited() {
		return "listing." + this.act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
