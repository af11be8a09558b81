package io.techbridge.marketplace.accounts.registration;

import java.time.Clock;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.Registration;
import io.techbridge.marketplace.accounts.mail.AccountMails;
import io.techbridge.marketplace.accounts.mail.Recipient;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.passwords.PasswordCandidate;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Registers somebody. What happens is told by mail to the address alone, so that nobody
 * else learns whether it has an account.
 */
@Component
class RegisterAccount {

	private final Accounts accounts;

	private final NewPasswords passwords;

	private final AccountTokens tokens;

	private final AskToConfirm askToConfirm;

	private final AccountMails mails;

	private final AuditLog audit;

	private final TermsSettings terms;

	private final TransactionTemplate transactions;

	private final Ids ids;

	private final Clock clock;

	RegisterAccount(Accounts accounts, NewPasswords passwords, AccountTokens tokens, AskToConfirm askToConfirm,
			AccountMails mails, AuditLog audit, TermsSettings terms, TransactionTemplate transactions, Ids ids,
			Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.tokens = tokens;
		this.askToConfirm = askToConfirm;
		this.mails = mails;
		this.audit = audit;
		this.terms = terms;
		this.transactions = transactions;
		this.ids = ids;
		this.clock = clock;
	}

	void register(RegistrationRequest request) {
		var email = new EmailAddress(request.email());
		var name = request.name().strip();
		var hash = this.passwords.accepted(PasswordCandidate.of(request.password(), email, name, null), "password");
		var registration = new Registration(name, request.language(), hash, this.terms.termsVersion());
		try {
			this.transactions.executeWithoutResult((status) -> register(email, registration));
		}
		catch (DuplicateKeyException | OptimisticLockingFailureException ex) {
			// the same address at the same moment: by now it has an account
			this.transactions.executeWithoutResult((status) -> register(email, registration));
		}
	}

	private void register(EmailAddress email, Registration registration) {
		this.accounts.findByEmail(email)
			.ifPresentOrElse((known) -> registerAgain(known, registration), () -> registerNew(email, registration));
	}

	private void registerNew(EmailAddress email, Registration registration) {
		var account = this.accounts
			.save(Account.registered(new AccountId(this.ids.next()), email, registration, this.clock.instant()));
		this.passwords.remember(account.getId(), registration.passwordHash());
		this.askToConfirm.ask(account);
		this.audit.record(AuditedAct.of("account.registered", account.getId()), null);
	}

	private void registerAgain(Account known, Registration registration) {
		if (known.getState() == AccountState.UNCONFIRMED) {
			known.registerAgain(registration, this.clock.instant());
			this.passwords.remember(known.getId(), registration.passwordHash());
			this.tokens.revoke(known.getId());
			this.askToConfirm.ask(this.accounts.save(known));
		}
		else {
			this.mails.alreadyRegistered(Recipient.of(known));
		}
		this.audit.record(AuditedAct.of("account.registered-again", known.getId()), null);
	}

}
