package io.techbridge.marketplace.interests.negotiation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an entry of the log is about.
 */
@Schema(name = "NegotiationEntryKind")
public enum EntryKind {

	/** The two sides met, on a day. */
	MEETING,

	NOTE,

	FILE,

	/** What is to be done, until a day. */
	NEXT_STEP,

	/** A next step is done. */
	STEP_DONE

}
