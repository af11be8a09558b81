package io.techbridge.marketplace.authorization;

/**
 * Whose thing an operation is tried on.
 */
enum Target {

	/** The operation is about no thing in particular. */
	NONE,

	OWN, FOREIGN, ABSENT

}
