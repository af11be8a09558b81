package io.techbridge.marketplace.accounts.directory;

import java.util.Map;

import io.techbridge.marketplace.accounts.SecondFactorChanged;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.LastOnes;
import io.techbridge.marketplace.accounts.invitations.RevokeInvitations;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.accounts.sessions.EndSessions;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operators can do to the accounts of others.
 */
@Component
class ManageAccounts {

	private final Accounts accounts;

	private final LastOnes lastOnes;

	private final SecondFactors secondFactors;

	private final AccountTokens tokens;

	private final RevokeInvitations revokeInvitations;

	private final EndSessions endSessions;

	private final Attempts attempts;

	private final AccountMails mails;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	ManageAccounts(Accounts accounts, LastOnes lastOnes, SecondFactors secondFactors, AccountTokens tokens,
			RevokeInvitations revokeInvitations, EndSessions endSessions, Attempts attempts, AccountMails mails,
			ApplicationEventPublisher events, AuditLog audit) {
		this.accounts = accounts;
		this.lastOnes = lastOnes;
		this.secondFactors = secondFactors;
		this.tokens = tokens;
		this.revokeInvitations = revokeInvitations;
		this.endSessions = endSessions;
		this.attempts = attempts;
		this.mails = mails;
		this.events = events;
		this.audit = audit;
	}

	/**
	 * Closes an account for the time being; its sessions end at once.
	 */
	@Transactional
	void disable(AccountId id, String reason, Caller caller) {
		requireOther(id, caller);
		this.lastOnes.requireAnotherOperator(id);
		var account = this.accounts.get(id);
		account.disable(reason);
		this.accounts.save(account);
		this.tokens.revoke(id);
		this.revokeInvitations.toPowerBy(id);
		this.endSessions.all(id);
		this.audit.record(AuditedAct.of("account.disabled", id).changing(Map.of(), Map.of("reason", reason)));
	}

	@Transactional
	void enable(AccountId id) {
		var account = this.accounts.get(id);
		account.enable();
		this.accounts.save(account);
		this.audit.record(AuditedAct.of("account.enabled", id));
	}

	/**
	 * Ends a lock-out.
	 */
	@Transactional
	void unlock(AccountId id) {
		var email = this.accounts.get(id).getEmail();
		if (email != null) {
			this.attempts.forget(email);
		}
		this.audit.record(AuditedAct.of("account.unlocked", id));
	}

	/**
	 * Takes away the second factor of somebody who has lost it, once the operator is sure
	 * who they are.
	 * @param reason how the operator made sure
	 */
	@Transactional
	void resetSecondFactor(AccountId id, String reason, Caller caller) {
		requireOther(id, caller);
		var account = this.accounts.get(id);
		if (this.secondFactors.isOn(id)) {
			this.mails.secondFactorOff(account);
		}
		this.secondFactors.remove(id);
		this.endSessions.all(id);
		this.audit
			.record(AuditedAct.of("account.second-factor-reset", id).changing(Map.of(), Map.of("reason", reason)));
		this.events.publishEvent(new SecondFactorChanged(id, false));
	}

	private static void requireOther(AccountId id, Caller caller) {
		if (id.equals(caller.account())) {
			throw new RuleViolated(Message.of("rule.not-oneself"));
		}
	}

}
