package io.techbridge.marketplace.accounts.own;

import io.techbridge.marketplace.accounts.PasswordChanged;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.sessions.EndSessions;
import io.techbridge.marketplace.accounts.sessions.PasswordProof;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the caller a new password and ends all other sessions, in case somebody else
 * knows the old one.
 */
@Component
class ChangePassword {

	private final Accounts accounts;

	private final PasswordProof proof;

	private final NewPasswords passwords;

	private final AccountTokens tokens;

	private final EndSessions endSessions;

	private final AccountMails mails;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	ChangePassword(Accounts accounts, PasswordProof proof, NewPasswords passwords, AccountTokens tokens,
			EndSessions endSessions, AccountMails mails, ApplicationEventPublisher events, AuditLog audit,
			TransactionTemplate transactions) {
		this.accounts = accounts;
		this.proof = proof;
		this.passwords = passwords;
		this.tokens = tokens;
		this.endSessions = endSessions;
		this.mails = mails;
		this.events = events;
		this.audit = audit;
		this.transactions = transactions;
	}

	/**
	 * @param session the id of the session that goes on
	 */
	void change(AccountId id, String currentPassword, String newPassword, String session) {
		this.proof.require(id, currentPassword, "currentPassword");
		var hash = this.passwords.accepted(this.accounts.get(id), newPassword, "newPassword");
		this.transactions.executeWithoutResult((status) -> change(id, hash, session));
	}

	private void change(AccountId id, String hash, String session) {
		var account = this.accounts.get(id);
		this.passwords.set(account, hash);
		this.accounts.save(account);
		this.tokens.revoke(id);
		this.endSessions.others(id, session);
		this.mails.passwordChanged(account);
		this.audit.record(AuditedAct.of("account.password-changed", id));
		this.events.publishEvent(new PasswordChanged(id));
	}

}
