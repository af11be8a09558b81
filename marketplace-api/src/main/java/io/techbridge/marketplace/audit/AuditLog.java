package io.techbridge.marketplace.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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

	private final NamedParameterJdbcTemplate batches;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	private final JsonMapper json = JsonMapper.shared();

	AuditLog(NamedParameterJdbcTemplate batches, CurrentCaller current, Ids ids, Clock clock) {
		this.batches = batches;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Records what the caller did; outside of requests, what the marketplace itself did.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void record(AuditedAct act) {
		recordAll(List.of(act));
	}

	/**
	 * Records several things that the caller did, an entry each.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void recordAll(List<AuditedAct> acts) {
		record(acts, this.current.find().map(Caller::account).orElse(null));
	}

	/**
	 * Records what somebody did who has not signed in yet.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	public void record(AuditedAct act, @Nullable AccountId by) {
		record(List.of(act), by);
	}

	private void record(List<AuditedAct> acts, @Nullable AccountId by) {
		if (!acts.isEmpty()) {
			var at = this.clock.instant();
			this.batches.batchUpdate(INSERT,
					acts.stream().map((act) -> values(act, by, at)).toArray(SqlParameterSource[]::new));
		}
	}

	private SqlParameterSource values(AuditedAct act, @Nullable AccountId by, Instant at) {
		return new MapSqlParameterSource().addValue("id", this.ids.next())
			.addValue("at", at)
			.addValue("account", (by != null) ? by.value() : null)
			.addValue("act", act.act())
			.addValue("subjectKind", act.subjectKind())
			.addValue("subjectId", act.subjectId())
			.addValue("address", address())
			.addValue("before", text(act.before()))
			.addValue("after", text(act.after()));
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
