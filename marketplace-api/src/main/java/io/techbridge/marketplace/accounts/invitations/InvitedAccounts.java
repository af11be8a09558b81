package io.techbridge.marketplace.accounts.invitations;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;

import io.techbridge.marketplace.accounts.AccountConfirmed;
import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.Affiliation;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.Registration;
import io.techbridge.marketplace.accounts.passwords.NewPasswords;
import io.techbridge.marketplace.accounts.passwords.PasswordCandidate;
import io.techbridge.marketplace.accounts.registration.TermsSettings;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes accounts for people who were invited. Their address needs no confirmation: the
 * link came by mail.
 */
@Component
class InvitedAccounts {

	private final Accounts accounts;

	private final Affiliations affiliations;

	private final NewPasswords passwords;

	private final AccountTokens tokens;

	private final TermsSettings terms;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	InvitedAccounts(Accounts accounts, Affiliations affiliations, NewPasswords passwords, AccountTokens tokens,
			TermsSettings terms, ApplicationEventPublisher events, AuditLog audit, Ids ids, Clock clock) {
		this.accounts = accounts;
		this.affiliations = affiliations;
		this.passwords = passwords;
		this.tokens = tokens;
		this.terms = terms;
		this.events = events;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * What the person states, once it is complete and the password good enough.
	 */
	Registration registration(Invitation invitation, AcceptanceRequest request) {
		requireComplete(request);
		var name = Objects.requireNonNull(request.name()).strip();
		var candidate = PasswordCandidate.of(Objects.requireNonNull(request.password()), invitation.email(), name,
				organization(invitation));
		var language = Optional.ofNullable(request.language()).orElse(invitation.language());
		return new Registration(name, language, this.passwords.accepted(candidate, "password"),
				this.terms.termsVersion());
	}

	AccountId create(Invitation invitation, Registration registration) {
		var now = this.clock.instant();
		var account = this.accounts.findByEmail(invitation.email())
			.orElseGet(() -> Account.registered(new AccountId(this.ids.next()), invitation.email(), registration, now));
		account.registerAgain(registration, now);
		account.confirm(now);
		this.accounts.save(account);
		this.tokens.revoke(account.getId());
		this.passwords.remember(account.getId(), registration.passwordHash());
		this.audit.record(AuditedAct.of("account.registered", account.getId()), account.getId());
		this.events.publishEvent(new AccountConfirmed(account.getId()));
		return account.getId();
	}

	private static void requireComplete(AcceptanceRequest request) {
		var missing = new LinkedHashMap<String, Message>();
		if (request.name() == null || request.name().isBlank()) {
			missing.put("name", Message.of("NotBlank"));
		}
		if (request.password() == null) {
			missing.put("password", Message.of("NotNull"));
		}
		if (!Boolean.TRUE.equals(request.consent())) {
			missing.put("consent", Message.of("AssertTrue"));
		}
		if (!missing.isEmpty()) {
			throw new InvalidFields(missing);
		}
	}

	private @Nullable String organization(Invitation invitation) {
		return Optional.ofNullable(invitation.organizationId())
			.flatMap(this.affiliations::find)
			.map(Affiliation::name)
			.orElse(null);
	}

}
