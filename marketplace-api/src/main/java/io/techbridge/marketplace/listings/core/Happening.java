package io.techbridge.marketplace.listings.core;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What is done to a listing, as its history tells it.
 *
 * @param remark a reason or a comment
 * @param scores what a review gave
 * @param oneOfMany whether it is part of something larger, which is told as a whole
 */
public record Happening(HistoryAct act, @Nullable String remark, @Nullable Scores scores, boolean oneOfMany) {

	public static Happening of(HistoryAct act) {
		return of(act, null);
	}

	public static Happening of(HistoryAct act, @Nullable String remark) {
		return new Happening(act, remark, null, false);
	}

	/**
	 * What a review came to.
	 */
	public static Happening reviewed(HistoryAct act, @Nullable String comment, @Nullable Scores scores) {
		return new Happening(act, comment, scores, false);
	}

	/**
	 * The same as part of something larger, such as an import.
	 */
	public Happening asOneOfMany() {
		return new Happening(this.act, this.remark, this.scores, true);
	}

	/** As the audit log calls it, such as {@code listing.submitted}. */
	String audited() {
		return "listing." + this.act.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
