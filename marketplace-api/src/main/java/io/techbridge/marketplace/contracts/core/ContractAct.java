package io.techbridge.marketplace.contracts.core;

/**
 * What can be done with a contract.
 */
public enum ContractAct {

	/** Write on a draft. */
	EDIT,

	/** Throw a draft away that nobody else has seen. */
	DELETE,

	/** Ask the other side to confirm it. */
	PROPOSE,

	/** Say that it was signed with somebody who is no member. */
	RECORD,

	/** Say that it is as the other side wrote. */
	CONFIRM,

	/** Give it back to who wrote it. */
	DISPUTE,

	/** Change what was signed, by an amendment. */
	AMEND,

	/** Book or reverse a payment. */
	PAY,

	/** Say that it has been done. */
	PERFORM,

	/** Say that it has ended before. */
	TERMINATE,

	/** Note what the registration office decided. */
	REGISTER,

	/** Add a document. */
	ATTACH

}
