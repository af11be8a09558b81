package io.techbridge.marketplace.accounts;

import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * Something personal that a feature keeps about the holder of an account, beside what
 * accounts keep themselves. Features contribute these as beans.
 */
public interface PersonalData {

	/**
	 * What it is called in an export, such as {@code notificationChoices}.
	 */
	String name();

	/**
	 * What is kept, for the person's own eyes; becomes JSON.
	 */
	Object of(AccountId account);

	/**
	 * Forgets it, within the transaction that erases the account.
	 */
	void erase(AccountId account);

}
