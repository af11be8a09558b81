package io.techbridge.marketplace.accounts.own;

import java.util.List;

import io.techbridge.marketplace.accounts.MemberRemoved;
import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.LastOnes;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.mail.Recipient;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.accounts.sessions.PasswordProof;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.mails.Mails;
import io.techbridge.marketplace.organizations.ForgetContact;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases an account as its holder wishes. What is left is the id, by which the audit log
 * and the things done in the name of an organization refer to it.
 */
@Component
class EraseOwnAccount {

	private final Accounts accounts;

	private final LastOnes lastOnes;

	private final PasswordProof proof;

	private final NewPasswords passwords;

	private final SecondFactors secondFactors;

	private final AccountTokens tokens;

	private final Attempts attempts;

	private final List<PersonalData> parts;

	private final AccountMails mails;

	private final Mails outgoing;

	private final ForgetContact forgetContact;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	EraseOwnAccount(Accounts accounts, LastOnes lastOnes, PasswordProof proof, NewPasswords passwords,
			SecondFactors secondFactors, AccountTokens tokens, Attempts attempts, List<PersonalData> parts,
			AccountMails mails, Mails outgoing, ForgetContact forgetContact, ApplicationEventPublisher events,
			AuditLog audit, TransactionTemplate transactions) {
		this.accounts = accounts;
		this.lastOnes = lastOnes;
		this.proof = proof;
		this.passwords = passwords;
		this.secondFactors = secondFactors;
		this.tokens = tokens;
		this.attempts = attempts;
		this.parts = parts;
		this.mails = mails;
		this.outgoing = outgoing;
		this.forgetContact = forgetContact;
		this.events = events;
		this.audit = audit;
		this.transactions = transactions;
	}

	void erase(AccountId id, String password) {
		this.proof.require(id, password, "password");
		this.transactions.executeWithoutResult((status) -> erase(id));
	}

	private void erase(AccountId id) {
		this.lastOnes.requireAnotherOperator(id);
		var account = this.accounts.get(id);
		var organization = account.getOrganizationId();
		if (organization != null) {
			this.lastOnes.requireAnotherAdminForOthers(organization, id);
		}
		this.audit.record(AuditedAct.of("account.erased", id));
		this.parts.forEach((part) -> part.erase(id));
		this.outgoing.forget(account.email().value());
		this.mails.erased(Recipient.of(account));
		forget(account);
		account.erase();
		this.accounts.save(account);
		if (organization != null) {
			if (this.accounts.findByOrganizationIdOrderById(organization).isEmpty()) {
				this.forgetContact.of(organization);
			}
			this.events.publishEvent(new MemberRemoved(organization, id));
		}
	}

	private void forget(Account account) {
		this.attempts.forget(account.email());
		this.passwords.forget(account.getId());
		this.secondFactors.remove(account.getId());
		this.tokens.revoke(account.getId());
	}

}
