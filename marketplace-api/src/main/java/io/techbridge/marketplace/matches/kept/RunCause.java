package io.techbridge.marketplace.matches.kept;

/**
 * Why the whole market is matched.
 */
public enum RunCause {

	/** It is done every night. */
	NIGHTLY,

	/** An operator has asked for it. */
	OPERATOR,

	/** The region rules have changed. */
	RULES,

	/** So many achievements have come at once that this is quicker than one by one. */
	MANY_CHANGES

}
