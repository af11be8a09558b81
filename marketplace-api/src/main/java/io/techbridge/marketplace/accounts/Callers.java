package io.techbridge.marketplace.accounts;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.Affiliation;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.Roles;
import io.techbridge.marketplace.accounts.passwords.PasswordProfile;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactorRequirement;
import io.techbridge.marketplace.accounts.secondfactor.SecondFactors;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CallerSource;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.Pending;
import io.techbridge.marketplace.platform.security.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who an account stands for at this moment.
 */
@Component
class Callers implements CallerSource {

	private final Accounts accounts;

	private final Affiliations affiliations;

	private final ParkAdministrators parkAdministrators;

	private final SecondFactors secondFactors;

	private final SecondFactorRequirement requirement;

	private final PasswordProfile passwords;

	private final Clock clock;

	Callers(Accounts accounts, Affiliations affiliations, ParkAdministrators parkAdministrators,
			SecondFactors secondFactors, SecondFactorRequirement requirement, PasswordProfile passwords, Clock clock) {
		this.accounts = accounts;
		this.affiliations = affiliations;
		this.parkAdministrators = parkAdministrators;
		this.secondFactors = secondFactors;
		this.requirement = requirement;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Caller> find(AccountId id) {
		return this.accounts.findById(id).filter(Account::isActive).map(this::caller);
	}

	private Caller caller(Account account) {
		var affiliation = Optional.ofNullable(account.getOrganizationId()).flatMap(this.affiliations::find);
		var parks = this.parkAdministrators.parksOf(account.getId());
		var roles = Roles.of(affiliation.map(Affiliation::kind), !parks.isEmpty(), account.isOperator());
		return new Caller(account.getId(), roles,
				affiliation.map((organization) -> membership(account, organization)).orElse(null), parks,
				pending(account, roles));
	}

	private static Membership membership(Account account, Affiliation organization) {
		return new Membership(organization.id(), Objects.requireNonNull(account.getMemberRole()),
				organization.isVerified());
	}

	private @Nullable Pending pending(Account account, Set<Role> roles) {
		if (this.requirement.appliesTo(roles) && !this.secondFactors.isOn(account.getId())) {
			return Pending.SECOND_FACTOR_SETUP;
		}
		var maxAge = this.passwords.maxAge();
		var isExpired = maxAge != null && account.getPasswordChangedAt().plus(maxAge).isBefore(this.clock.instant());
		return isExpired ? Pending.PASSWORD_CHANGE : null;
	}

}
