package io.techbridge.marketplace.accounts.registration;

import java.util.Optional;

import io.techbridge.marketplace.accounts.core.Account;
import io.techbridge.marketplace.accounts.core.EmailAddress;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.audit.AuditedAct;

/**
 * What anybody can ask for with any address, for the audit log: recorded whether or not
 * there is an account, without the address itself.
 */
final class RequestedByAnybody {

	private RequestedByAnybody() {
	}

	static AuditedAct act(String act, EmailAddress email, Optional<Account> account) {
		return account.map((found) -> AuditedAct.of(act, found.getId()))
			.orElseGet(() -> AuditedAct.of(act, "email", Attempts.hash(email)));
	}

}
