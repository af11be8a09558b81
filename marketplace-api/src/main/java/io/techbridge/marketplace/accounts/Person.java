package io.techbridge.marketplace.accounts;

import java.util.Locale;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * What other features need to know of the holder of an account to address them.
 *
 * @param language the one they want to be addressed in
 * @param active whether they can sign in
 */
public record Person(AccountId id, String name, String email, Locale language, boolean active) {

	/** Personal data stays out of logs. */
	@Override
	public String toString() {
		return "person " + this.id.value();
	}

}
