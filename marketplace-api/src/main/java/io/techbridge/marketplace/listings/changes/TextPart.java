package io.techbridge.marketplace.listings.changes;

/**
 * A piece of a text that was changed: all pieces but the added ones make the old text,
 * all but the removed ones the new.
 */
public record TextPart(Op op, String text) {

	/**
	 * What happened to a piece of text.
	 */
	public enum Op {

		/** It is in both versions. */
		SAME,

		/** It is new. */
		ADDED,

		/** It is gone. */
		REMOVED

	}

}
