package io.techbridge.marketplace.accounts.registration;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.TokenPurpose;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.mail.LinkSettings;
import io.techbridge.marketplace.accounts.mail.Recipient;

import org.springframework.stereotype.Component;

/**
 * Sends the mail that a new account begins with.
 */
@Component
class AskToConfirm {

	private final AccountTokens tokens;

	private final AccountMails mails;

	private final LinkSettings links;

	AskToConfirm(AccountTokens tokens, AccountMails mails, LinkSettings links) {
		this.tokens = tokens;
		this.mails = mails;
		this.links = links;
	}

	void ask(Account account) {
		this.tokens.issue(TokenPurpose.CONFIRMATION, account.getId(), this.links.confirmation())
			.ifPresent((token) -> this.mails.confirmation(Recipient.of(account), token));
	}

}
