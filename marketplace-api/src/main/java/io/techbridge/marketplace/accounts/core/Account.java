package io.techbridge.marketplace.accounts.core;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.MemberRole;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Stands for one person on the marketplace.
 */
@Table("account")
public class Account {

	@Id
	private final AccountId id;

	@Version
	private @Nullable Long version;

	private @Nullable EmailAddress email;

	private String name;

	private @Nullable String phone;

	private Language language;

	private @Nullable String passwordHash;

	private Instant passwordChangedAt;

	private AccountState state;

	private @Nullable String disabledReason;

	private @Nullable OrganizationId organizationId;

	private @Nullable MemberRole memberRole;

	private boolean operator;

	private @Nullable String consentVersion;

	private @Nullable Instant consentedAt;

	private final Instant createdAt;

	private @Nullable Instant emailConfirmedAt;

	/** Written by signing in alone, which is no change that others could overlook. */
	@ReadOnlyProperty
	private @Nullable Instant lastSignInAt;

	@PersistenceCreator
	Account(AccountId id, String name, Language language, AccountState state, Instant passwordChangedAt,
			Instant createdAt) {
		this.id = id;
		this.name = name;
		this.language = language;
		this.state = state;
		this.passwordChangedAt = passwordChangedAt;
		this.createdAt = createdAt;
	}

	/**
	 * An account whose e-mail address has still to be confirmed.
	 */
	public static Account registered(AccountId id, EmailAddress email, Registration registration, Instant at) {
		var account = new Account(id, registration.name(), registration.language(), AccountState.UNCONFIRMED, at, at);
		account.email = email;
		account.registerAgain(registration, at);
		return account;
	}

	/**
	 * Somebody registers with the address of an account that was never confirmed: what
	 * they state now holds.
	 */
	public void registerAgain(Registration registration, Instant at) {
		requireState(AccountState.UNCONFIRMED);
		this.name = registration.name();
		this.language = registration.language();
		this.passwordHash = registration.passwordHash();
		this.passwordChangedAt = at;
		this.consentVersion = registration.consentVersion();
		this.consentedAt = (registration.consentVersion() != null) ? at : null;
	}

	/**
	 * The address has been proved to be the holder's.
	 */
	public void confirm(Instant at) {
		requireState(AccountState.UNCONFIRMED);
		this.state = AccountState.ACTIVE;
		this.emailConfirmedAt = at;
	}

	public void changeProfile(String name, @Nullable String phone, Language language) {
		this.name = name;
		this.phone = phone;
		this.language = language;
	}

	public void changePassword(String hash, Instant at) {
		this.passwordHash = hash;
		this.passwordChangedAt = at;
	}

	public void join(OrganizationId organization, MemberRole role) {
		if (this.organizationId != null) {
			throw new RuleViolated(Message.of("rule.member-elsewhere"));
		}
		this.organizationId = organization;
		this.memberRole = role;
	}

	public void changeRole(MemberRole role) {
		Objects.requireNonNull(this.organizationId);
		this.memberRole = role;
	}

	public void leave() {
		this.organizationId = null;
		this.memberRole = null;
	}

	public void makeOperator() {
		this.operator = true;
	}

	public void withdrawOperator() {
		this.operator = false;
	}

	public void disable(String reason) {
		requireState(AccountState.ACTIVE);
		this.state = AccountState.DISABLED;
		this.disabledReason = reason;
	}

	public void enable() {
		requireState(AccountState.DISABLED);
		this.state = AccountState.ACTIVE;
		this.disabledReason = null;
	}

	/**
	 * Blanks everything personal. The id stays, because the audit log refers to it.
	 */
	public void erase() {
		this.state = AccountState.ERASED;
		this.email = null;
		this.name = "";
		this.phone = null;
		this.passwordHash = null;
		this.disabledReason = null;
		this.operator = false;
		leave();
	}

	private void requireState(AccountState required) {
		if (this.state != required) {
			throw new RuleViolated(Message.of("rule.account-state-" + required.name().toLowerCase(Locale.ROOT)));
		}
	}

	public boolean isActive() {
		return this.state == AccountState.ACTIVE;
	}

	public boolean belongsTo(OrganizationId organization) {
		return organization.equals(this.organizationId);
	}

	public AccountId getId() {
		return this.id;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public @Nullable EmailAddress getEmail() {
		return this.email;
	}

	/**
	 * The address of an account that has one, as all but erased ones do.
	 */
	public EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	public String getName() {
		return this.name;
	}

	public @Nullable String getPhone() {
		return this.phone;
	}

	public Language getLanguage() {
		return this.language;
	}

	public @Nullable String getPasswordHash() {
		return this.passwordHash;
	}

	public Instant getPasswordChangedAt() {
		return this.passwordChangedAt;
	}

	public AccountState getState() {
		return this.state;
	}

	public @Nullable String getDisabledReason() {
		return this.disabledReason;
	}

	public @Nullable OrganizationId getOrganizationId() {
		return this.organizationId;
	}

	public @Nullable MemberRole getMemberRole() {
		return this.memberRole;
	}

	public boolean isOperator() {
		return this.operator;
	}

	public @Nullable String getConsentVersion() {
		return this.consentVersion;
	}

	public @Nullable Instant getConsentedAt() {
		return this.consentedAt;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	public @Nullable Instant getEmailConfirmedAt() {
		return this.emailConfirmedAt;
	}

	public @Nullable Instant getLastSignInAt() {
		return this.lastSignInAt;
	}

}
