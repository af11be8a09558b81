package io.techbridge.marketplace.audit;

import java.time.Clock;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Adds to the audit log, in the transaction of what is recorded: the one does not happen
 * without the other.
 */
@Component
public class AuditLog {

	private static final String INSERT = """
			INSERT INTO audit_entry
			  (id, recorded_at, account_id, act, subject_kind, subject_id, address, before_values, after_values)
			VALUES (:id, :at, :account, :act, :subjectKind, :subjectId, :address, :before, :after)""";

	private static final int LONGEST_ADDRESS = 45;

	private final JdbcClient jdbc;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.shared();

	AuditLog(JdbcClient jdbc, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Records what the caller did; outside of requests, what the marketplace itself did.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void record(AuditedAct act) {
		record(act, this.current.find().map(Caller::account).orElse(null));
	}

	/**
	 * Records what somebody did who has not signed in yet.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void record(AuditedAct act, @Nullable AccountId by) {
		this.jdbc.sql(INSERT)
			.param("id", this.ids.next())
			.param("at", this.clock.instant())
			.param("account", (by != null) ? by.value() : null)
			.param("act", act.act())
			.param("subjectKind", act.subjectKind())
			.param("subjectId", act.subjectId())
			.param("address", address())
			.param("before", text(act.before()))
			.param("after", text(act.after()))
			.update();
	}

	private @Nullable String text(Map<String, String> values) {
		return values.isEmpty() ? null : this.json.writeValueAsString(Redaction.redacted(values));
	}

	private static @Nullable String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? fitting(request.getRequest().getRemoteAddr()) : null;
	}

	/** The name of a network interface may follow an address and make it too long. */
	private static String fitting(String address) {
		return (address.length() > LONGEST_ADDRESS) ? address.substring(0, LONGEST_ADDRESS) : address;
	}

}
