package io.techbridge.marketplace.imports;

/**
 * What becomes of a row.
 */
enum ImportOutcome {

	/** It makes a new listing or contract. */
	NEW,

	/** It changes one. */
	CHANGED,

	/** There is one that says the same already. */
	UNCHANGED,

	/** It is likely the same as another one or an earlier row. */
	DUPLICATE,

	/** Several of them, or of the rows, could be meant. */
	AMBIGUOUS,

	/** It cannot be used. */
	ERROR

}
