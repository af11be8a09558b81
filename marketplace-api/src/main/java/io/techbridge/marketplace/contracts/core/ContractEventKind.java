package io.techbridge.marketplace.contracts.core;

/**
 * What happened to a contract.
 */
public enum ContractEventKind {

	/** It was begun. */
	CREATED,

	/** It was written on. */
	EDITED,

	/** The other side was asked. */
	PROPOSED,

	/** The other side confirmed it, which signs it. */
	CONFIRMED,

	/** It was recorded as signed with somebody who is no member. */
	RECORDED,

	/** The other side gave it back. */
	DISPUTED,

	/** An amendment changed it. */
	AMENDED,

	/** A payment was booked. */
	PAID,

	/** A payment was reversed. */
	REVERSED,

	/** It was performed. */
	PERFORMED,

	/** It was terminated. */
	TERMINATED,

	/** Something was noted of its registration. */
	FILED,

	/** A document was added. */
	ATTACHED,

	/** A document was taken away. */
	DETACHED

}
