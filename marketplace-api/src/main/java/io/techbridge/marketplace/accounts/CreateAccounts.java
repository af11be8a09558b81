package io.techbridge.marketplace.accounts;

import java.time.Clock;
import java.util.Objects;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.Affiliation;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.core.Language;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.Registration;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.passwords.PasswordCandidate;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates accounts that need no confirmation: for demonstrations, and for the first
 * operator. Nobody is told about it by mail or event.
 */
@Component
public class CreateAccounts {

	private final Accounts accounts;

	private final Affiliations affiliations;

	private final ParkAdministrators parkAdministrators;

	private final NewPasswords passwords;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	CreateAccounts(Accounts accounts, Affiliations affiliations, ParkAdministrators parkAdministrators,
			NewPasswords passwords, AuditLog audit, Ids ids, Clock clock) {
		this.accounts = accounts;
		this.affiliations = affiliations;
		this.parkAdministrators = parkAdministrators;
		this.passwords = passwords;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Creates an account that can be used at once.
	 * @throws InvalidFields if the password is weak or the address has an account already
	 */
	@Transactional
	public AccountId create(NewAccount added) {
		var email = new EmailAddress(added.email());
		if (this.accounts.findByEmail(email).isPresent()) {
			throw InvalidFields.of("email", "account.email-taken");
		}
		var hash = this.passwords
			.accepted(PasswordCandidate.of(added.password(), email, added.name(), organizationName(added)), "password");
		var account = this.accounts.save(account(added, email, hash));
		this.passwords.remember(account.getId(), hash);
		this.parkAdministrators.appoint(added.parks(), account.getId());
		this.audit.record(AuditedAct.of("account.created", account.getId()));
		return account.getId();
	}

	private Account account(NewAccount added, EmailAddress email, String hash) {
		var now = this.clock.instant();
		var account = Account.registered(new AccountId(this.ids.next()), email,
				new Registration(added.name(), Language.of(added.language()), hash, null), now);
		account.confirm(now);
		if (added.organization() != null) {
			account.join(added.organization(), Objects.requireNonNull(added.memberRole()));
		}
		if (added.operator()) {
			account.makeOperator();
		}
		return account;
	}

	private @Nullable String organizationName(NewAccount added) {
		return (added.organization() != null)
				? this.affiliations.find(added.organization()).map(Affiliation::name).orElse(null) : null;
	}

}
