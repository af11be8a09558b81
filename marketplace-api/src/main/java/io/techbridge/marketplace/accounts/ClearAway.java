package io.techbridge.marketplace.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.techbridge.marketplace.accounts.core.AccountTokens;
import io.techbridge.marketplace.accounts.invitations.RevokeInvitations;
import io.techbridge.marketplace.accounts.sessions.Attempts;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what has expired: links, invitations, failed attempts, and registrations that
 * nobody has confirmed for a month.
 */
@Component
class ClearAway {

	private static final Duration TIME_TO_CONFIRM = Duration.ofDays(30);

	private static final String NEVER_CONFIRMED = """
			SELECT id FROM account WHERE state = 'UNCONFIRMED' AND password_changed_at < :before FOR UPDATE""";

	private static final List<String> PARTS = List.of("DELETE FROM account_token WHERE account_id = :id",
			"DELETE FROM earlier_password WHERE account_id = :id", "DELETE FROM account WHERE id = :id");

	private final JdbcClient jdbc;

	private final AccountTokens tokens;

	private final RevokeInvitations invitations;

	private final Attempts attempts;

	private final AuditLog audit;

	private final Clock clock;

	ClearAway(JdbcClient jdbc, AccountTokens tokens, RevokeInvitations invitations, Attempts attempts, AuditLog audit,
			Clock clock) {
		this.jdbc = jdbc;
		this.tokens = tokens;
		this.invitations = invitations;
		this.attempts = attempts;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void expired() {
		this.tokens.forgetExpired();
		this.invitations.expired();
		this.attempts.forgetOld();
		this.jdbc.sql(NEVER_CONFIRMED)
			.param("before", this.clock.instant().minus(TIME_TO_CONFIRM))
			.query(Long.class)
			.list()
			.forEach(this::remove);
	}

	private void remove(long id) {
		PARTS.forEach((part) -> this.jdbc.sql(part).param("id", id).update());
		this.audit.record(AuditedAct.of("account.expired", new AccountId(id)));
	}

}
