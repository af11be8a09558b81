package io.techbridge.marketplace.listings.core;

import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a listing.
 *
 * @param before how it was, {@code null} if it was not yet
 * @param after how it is from now on
 */
public record Step(@Nullable Listing before, Listing after, Happening happening) {

	/**
	 * Something new.
	 */
	public static Step created(Listing listing) {
		return new Step(null, listing, Happening.of(HistoryAct.CREATED));
	}

	/**
	 * Something written in a listing that was there.
	 */
	public static Step edited(Listing before, Listing after) {
		return new Step(before, after, Happening.of(HistoryAct.EDITED));
	}

	/**
	 * This step and a later one as one.
	 */
	public Step then(Step later) {
		return new Step(this.before, later.after, this.happening);
	}

	/**
	 * The same as part of something larger, which is told as a whole.
	 */
	public Step asOneOfMany() {
		return new Step(this.before, this.after, this.happening.asOneOfMany());
	}

	/** The same step once the database has given the listing its version. */
	Step saved(Listing saved) {
		return new Step(this.before, saved, this.happening);
	}

	/** Whether it makes an edit beside what others see. */
	boolean beginsEdit() {
		return this.before != null && this.before.pending() == null && this.after.pending() != null;
	}

}
