package io.techbridge.marketplace.accounts.mail;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.Language;

/**
 * Whom a mail goes to.
 *
 * @param language the one it is written in
 */
public record Recipient(EmailAddress email, Language language) {

	public static Recipient of(Account account) {
		return new Recipient(account.email(), account.getLanguage());
	}

}
