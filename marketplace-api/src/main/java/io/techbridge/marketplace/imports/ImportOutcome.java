package io.techbridge.marketplace.imports;

/**
 * What becomes of a row.
 */
enum ImportOutcome {

	/** It makes a new listing. */
	NEW,

	/** It changes a listing. */
	CHANGED,

	/** Its listing says the same already. */
	UNCHANGED,

	/** It is likely the same as another listing or row. */
	DUPLICATE,

	/** Several listings or rows could be meant. */
	AMBIGUOUS,

	/** It cannot be used. */
	ERROR

}
