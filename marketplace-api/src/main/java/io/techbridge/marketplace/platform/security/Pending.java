package io.techbridge.marketplace.platform.security;

/**
 * What somebody who has signed in must do before anything else is allowed.
 */
public enum Pending {

	/** The role asks for a second factor and there is none yet. */
	SECOND_FACTOR_SETUP,

	/** The password has become too old. */
	PASSWORD_CHANGE

}
