package io.techbridge.marketplace.interests.core;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What can be done with an interest.
 */
@Schema(name = "InterestAct")
public enum Act {

	/** Put a file beside the message. */
	ATTACH,

	/** Say that one wants to talk. */
	ACCEPT,

	/** Say that one does not. */
	DECLINE,

	/** Take it back. */
	WITHDRAW,

	/** Answer after all, once, when the time was over. */
	REOPEN,

	/** Write into the log; the first entry begins the negotiation. */
	LOG,

	/** Accept the confidentiality agreement. */
	AGREE,

	/** Say that nothing came of it. */
	FAIL,

	/** A contract was signed. */
	SIGN,

	/** Ask for somebody to mediate. */
	ASK_BROKER

}
