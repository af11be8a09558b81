package io.techbridge.marketplace.accounts.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.accounts.UnreadNotifications;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.Affiliations;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.sessions.SessionResponse.PendingStep;
import io.techbridge.marketplace.accounts.sessions.SessionResponse.SessionOrganization;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Membership;
import io.techbridge.marketplace.platform.security.SessionSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Describes the session of a request to whoever makes it.
 */
@Component
class ShowSession {

	private final Accounts accounts;

	private final Affiliations affiliations;

	private final ParkLabels parks;

	private final ObjectProvider<UnreadNotifications> unread;

	private final SessionSettings settings;

	private final SessionMapper mapper;

	ShowSession(Accounts accounts, Affiliations affiliations, ParkLabels parks,
			ObjectProvider<UnreadNotifications> unread, SessionSettings settings, SessionMapper mapper) {
		this.accounts = accounts;
		this.affiliations = affiliations;
		this.parks = parks;
		this.unread = unread;
		this.settings = settings;
		this.mapper = mapper;
	}

	/**
	 * Nobody has signed in, or not yet entirely.
	 */
	SessionResponse visitor(@Nullable PendingStep pending) {
		return new SessionResponse(false, null, Set.of(), null, List.of(), pending, null, idleMinutes(), 0);
	}

	/**
	 * Somebody has signed in.
	 */
	SessionResponse of(Caller caller, Instant signedInAt) {
		return new SessionResponse(true, this.mapper.toHolder(this.accounts.get(caller.account())), caller.roles(),
				organization(caller.membership()), this.parks.of(caller.parks()), pending(caller),
				signedInAt.plus(this.settings.absolute()), idleMinutes(), unread(caller.account()));
	}

	private @Nullable SessionOrganization organization(@Nullable Membership membership) {
		return Optional.ofNullable(membership)
			.flatMap((known) -> this.affiliations.find(known.organization())
				.map((organization) -> this.mapper.toOrganization(organization, known.role())))
			.orElse(null);
	}

	private static @Nullable PendingStep pending(Caller caller) {
		return (caller.pending() != null) ? PendingStep.valueOf(caller.pending().name()) : null;
	}

	private long unread(AccountId account) {
		return this.unread.stream().mapToLong((notifications) -> notifications.count(account)).sum();
	}

	private long idleMinutes() {
		return this.settings.idle().toMinutes();
	}

}
