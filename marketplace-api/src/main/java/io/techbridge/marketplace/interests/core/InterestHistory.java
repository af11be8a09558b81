package io.techbridge.marketplace.interests.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.persistence.Instants;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to interests. Only added to, and what statistics count.
 */
@Component
public class InterestHistory {

	private static final String INSERT = """
			INSERT INTO interest_event
			  (id, interest_id, act, status, party, account_id, at, recorded_at, reason, remark)
			VALUES (:id, :interest, :act, :status, :party, :account, :at, :recorded, :reason, :remark)""";

	private static final String OF = """
			SELECT act, status, party, account_id, at, reason, remark FROM interest_event
			WHERE interest_id = :interest ORDER BY at, id""";

	private final JdbcClient jdbc;

	private final Ids ids;

	private final Clock clock;

	InterestHistory(JdbcClient jdbc, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Notes what happened, in the transaction in which it did.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(InterestId interest, Entry entry) {
		add(interest, entry, this.clock.instant());
	}

	/**
	 * Notes what became known at an instant, which need not be now.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(InterestId interest, Entry entry, Instant recordedAt) {
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", this.ids.next());
		values.put("interest", interest.value());
		values.put("act", entry.kind().name());
		values.put("status", entry.status().name());
		values.put("party", (entry.party() != null) ? entry.party().name() : null);
		values.put("account", (entry.by() != null) ? entry.by().value() : null);
		values.put("at", entry.at());
		values.put("recorded", recordedAt);
		values.put("reason", (entry.reason() != null) ? entry.reason().name() : null);
		values.put("remark", entry.remark());
		this.jdbc.sql(INSERT).params(values).update();
	}

	/**
	 * What happened to an interest, in its order.
	 */
	public List<Entry> of(InterestId interest) {
		return this.jdbc.sql(OF).param("interest", interest.value()).query(InterestHistory::entry).list();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var party = row.getString("party");
		var reason = row.getString("reason");
		var account = row.getLong("account_id");
		return new Entry(EventKind.valueOf(row.getString("act")), InterestStatus.valueOf(row.getString("status")),
				(party != null) ? Party.valueOf(party) : null, (account != 0) ? new AccountId(account) : null,
				Instants.of(row, "at"), (reason != null) ? Reason.valueOf(reason) : null, row.getString("remark"));
	}

	/**
	 * Something that happened.
	 *
	 * @param status where the interest stood afterwards
	 * @param party at whose hands, {@code null} for the marketplace itself
	 * @param by who did it, {@code null} if nobody in particular
	 */
	public record Entry(EventKind kind, InterestStatus status, @Nullable Party party, @Nullable AccountId by,
			Instant at, @Nullable Reason reason, @Nullable String remark) {

	}

}
