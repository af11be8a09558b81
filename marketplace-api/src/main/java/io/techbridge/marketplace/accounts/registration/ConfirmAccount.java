package io.techbridge.marketplace.accounts.registration;

import java.time.Clock;

import io.techbridge.marketplace.accounts.AccountConfirmed;
import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.TokenPurpose;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an account to use once its address is proved.
 */
@Component
class ConfirmAccount {

	private final Accounts accounts;

	private final AccountTokens tokens;

	private final AskToConfirm askToConfirm;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final Clock clock;

	ConfirmAccount(Accounts accounts, AccountTokens tokens, AskToConfirm askToConfirm, ApplicationEventPublisher events,
			AuditLog audit, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.askToConfirm = askToConfirm;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void confirm(String token) {
		var account = this.accounts.get(this.tokens.use(TokenPurpose.CONFIRMATION, token));
		account.confirm(this.clock.instant());
		this.tokens.revoke(account.getId());
		this.accounts.save(account);
		this.audit.record(AuditedAct.of("account.confirmed", account.getId()), account.getId());
		this.events.publishEvent(new AccountConfirmed(account.getId()));
	}

	/**
	 * Sends the mail again, if there is an account that waits for it.
	 */
	@Transactional
	void resend(String address) {
		var email = new EmailAddress(address);
		var account = this.accounts.findByEmail(email).filter(ConfirmAccount::isWaiting);
		account.ifPresent(this.askToConfirm::ask);
		this.audit.record(RequestedByAnybody.act("account.confirmation-requested", email, account), null);
	}

	private static boolean isWaiting(Account account) {
		return account.getState() == AccountState.UNCONFIRMED;
	}

}
