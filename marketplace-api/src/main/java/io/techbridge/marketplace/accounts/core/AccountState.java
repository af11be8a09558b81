package io.techbridge.marketplace.accounts.core;

/**
 * Whether an account can be used.
 */
public enum AccountState {

	/** The link in the first mail has not been followed yet. */
	UNCONFIRMED,

	/** Its holder can sign in. */
	ACTIVE,

	/** An operator has closed it for the time being. */
	DISABLED,

	/** Its holder has had it erased: nothing is left but the id. */
	ERASED

}
