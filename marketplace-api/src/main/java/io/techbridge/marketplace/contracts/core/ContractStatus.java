package io.techbridge.marketplace.contracts.core;

/**
 * Where a contract stands.
 */
public enum ContractStatus {

	/** Being written; an other side that is a member sees it once it was proposed. */
	DRAFT,

	/** Waits for the other side to confirm it. */
	PROPOSED,

	/** Both sides say so, or one side of a contract with somebody who is no member. */
	SIGNED,

	/** Done, as both sides see it. */
	PERFORMED,

	/** Ended before it was performed. */
	TERMINATED

}
