package io.techbridge.marketplace.accounts.registration;

import java.time.Clock;

import io.techbridge.marketplace.accounts.AccountConfirmed;
import io.techbridge.marketplace.accounts.PasswordChanged;
import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.TokenPurpose;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.mail.LinkSettings;
import io.techbridge.marketplace.accounts.mail.Recipient;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.accounts.sessions.EndSessions;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.problems.TokenInvalid;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody back in who has forgotten the password, by way of their mailbox.
 */
@Component
class ResetPassword {

	private final Accounts accounts;

	private final AccountTokens tokens;

	private final NewPasswords passwords;

	private final EndSessions endSessions;

	private final Attempts attempts;

	private final SecondFactors secondFactors;

	private final AccountMails mails;

	private final LinkSettings links;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	ResetPassword(Accounts accounts, AccountTokens tokens, NewPasswords passwords, EndSessions endSessions,
			Attempts attempts, SecondFactors secondFactors, AccountMails mails, LinkSettings links,
			ApplicationEventPublisher events, AuditLog audit, TransactionTemplate transactions, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.passwords = passwords;
		this.endSessions = endSessions;
		this.attempts = attempts;
		this.secondFactors = secondFactors;
		this.mails = mails;
		this.links = links;
		this.events = events;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Sends a link to the address, if it has an account that can be used.
	 */
	@Transactional
	void request(String address) {
		var email = new EmailAddress(address);
		var account = this.accounts.findByEmail(email).filter(ResetPassword::mayReset);
		account.ifPresent(this::sendLink);
		this.audit.record(RequestedByAnybody.act("account.password-reset-requested", email, account), null);
	}

	/**
	 * Sets a new password. A password that is refused does not use up the link.
	 */
	void reset(String token, String password) {
		var account = this.accounts.findById(this.tokens.holder(TokenPurpose.RESET, token))
			.filter(ResetPassword::mayReset)
			.orElseThrow(TokenInvalid::new);
		var hash = this.passwords.accepted(account, password, "password");
		this.transactions.executeWithoutResult((status) -> reset(account, token, hash));
	}

	private void reset(Account account, String token, String hash) {
		this.tokens.use(TokenPurpose.RESET, token);
		this.tokens.revoke(account.getId());
		var confirmed = account.getState() == AccountState.UNCONFIRMED;
		if (confirmed) {
			// the link came by mail: the address is proved
			account.confirm(this.clock.instant());
		}
		this.passwords.set(account, hash);
		this.accounts.save(account);
		this.endSessions.all(account.getId());
		if (!this.secondFactors.isOn(account.getId())) {
			// a mailbox proves nothing about the second factor, whose guesses are counted
			// too
			this.attempts.forget(account.email());
		}
		this.mails.passwordChanged(account);
		this.audit.record(AuditedAct.of("account.password-reset", account.getId()), account.getId());
		if (confirmed) {
			this.events.publishEvent(new AccountConfirmed(account.getId()));
		}
		this.events.publishEvent(new PasswordChanged(account.getId()));
	}

	private void sendLink(Account account) {
		this.tokens.issue(TokenPurpose.RESET, account.getId(), this.links.reset())
			.ifPresent((token) -> this.mails.passwordReset(Recipient.of(account), token));
	}

	private static boolean mayReset(Account account) {
		return account.isActive() || account.getState() == AccountState.UNCONFIRMED;
	}

}
