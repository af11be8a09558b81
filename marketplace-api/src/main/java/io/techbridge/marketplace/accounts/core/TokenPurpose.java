package io.techbridge.marketplace.accounts.core;

/**
 * What a link in a mail is good for.
 */
public enum TokenPurpose {

	/** Proves the address of a new account. */
	CONFIRMATION,

	/** Allows to set a new password. */
	RESET

}
