package io.techbridge.marketplace.matches.gaps;

import java.time.Clock;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a company ask for a broker for a need that is on the market, without a new review
 * of the need. Brokers find it first among the needs that nothing answers.
 */
@Component
@Transactional
public class BrokerRequests {

	private static final String PUT = """
			INSERT INTO broker_request (need_id, account_id, requested_at) VALUES (:need, :account, :at)
			ON DUPLICATE KEY UPDATE need_id = need_id""";

	private static final String REMOVE = "DELETE FROM broker_request WHERE need_id = :need";

	private static final String EXISTS = "SELECT EXISTS (SELECT 1 FROM broker_request WHERE need_id = :need)";

	private final ListingAccess access;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final Clock clock;

	BrokerRequests(ListingAccess access, AuditLog audit, JdbcClient jdbc, Clock clock) {
		this.access = access;
		this.audit = audit;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether a broker has been asked for.
	 */
	@Transactional(readOnly = true)
	public boolean exists(ListingId need) {
		return this.jdbc.sql(EXISTS).param("need", need.value()).query(Boolean.class).single();
	}

	/**
	 * @throws RuleViolated if the need is not on the market
	 */
	void put(ListingId need, Caller caller) {
		this.access.read(need, ListingKind.NEED, caller);
		if (!this.access.write(need, caller).isPublished()) {
			throw new RuleViolated(Message.of("matches.rule.broker"));
		}
		this.jdbc.sql(PUT)
			.param("need", need.value())
			.param("account", caller.account().value())
			.param("at", this.clock.instant())
			.update();
		this.audit.record(AuditedAct.of("need.broker-requested", "listing", need.toString()));
	}

	void remove(ListingId need, Caller caller) {
		this.access.read(need, ListingKind.NEED, caller);
		this.access.write(need, caller);
		this.jdbc.sql(REMOVE).param("need", need.value()).update();
		this.audit.record(AuditedAct.of("need.broker-request-withdrawn", "listing", need.toString()));
	}

}
