package io.techbridge.marketplace.matches.regionrules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every version of every region rule, insert-only; also of those that are gone.
 */
@Component
class RuleHistory {

	private static final String INSERT = """
			INSERT INTO region_rule_version (id, rule_id, park, recorded_at, account_id, act, rule_before, rule_after)
			VALUES (:id, :rule, :park, :at, :account, :act, :before, :after)""";

	private static final String SELECT = """
			SELECT id, rule_id, park, recorded_at, account_id, act, rule_before, rule_after
			FROM region_rule_version WHERE %s""";

	private final JdbcClient jdbc;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	RuleHistory(JdbcClient jdbc, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Notes a change in the transaction in which it is made.
	 * @return the id of the entry
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	long add(RuleAct act, @Nullable StatedRule before, @Nullable StatedRule after) {
		var rule = (after != null) ? after : before;
		if (rule == null) {
			throw new IllegalArgumentException("Nothing has changed");
		}
		var id = this.ids.next();
		var values = new HashMap<String, Object>();
		values.put("id", id);
		values.put("rule", rule.id().value());
		values.put("park", (rule.park() != null) ? rule.park().value() : null);
		values.put("at", this.clock.instant());
		values.put("account", this.current.find().map(Caller::account).map(AccountId::value).orElse(null));
		values.put("act", act.name());
		values.put("before", json(before));
		values.put("after", json(after));
		this.jdbc.sql(INSERT).params(values).update();
		return id;
	}

	/**
	 * What happened to a rule, the latest first; nothing if there never was such a rule.
	 */
	List<Entry> of(RuleId rule) {
		return this.jdbc.sql(SELECT.formatted("rule_id = :rule ORDER BY id DESC"))
			.param("rule", rule.value())
			.query(RuleHistory::entry)
			.list();
	}

	/**
	 * One change.
	 */
	Optional<Entry> find(long id) {
		return this.jdbc.sql(SELECT.formatted("id = :id")).param("id", id).query(RuleHistory::entry).optional();
	}

	private static @Nullable String json(@Nullable StatedRule rule) {
		return (rule != null) ? RuleTexts.of(rule.content()).json() : null;
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		var account = row.getLong("account_id");
		var by = row.wasNull() ? null : new AccountId(account);
		var park = row.getString("park");
		return new Entry(row.getLong("id"), new RuleId(row.getLong("rule_id")),
				(park != null) ? new ParkCode(park) : null, Instants.of(row, "recorded_at"), by,
				RuleAct.valueOf(row.getString("act")), texts(row.getString("rule_before")),
				texts(row.getString("rule_after")));
	}

	private static @Nullable RuleTexts texts(@Nullable String json) {
		return (json != null) ? RuleTexts.read(json) : null;
	}

	/**
	 * One change of a rule.
	 *
	 * @param by who made it, {@code null} if the rule came with the application
	 * @param before what the rule said, {@code null} if it was new
	 * @param after what it says, {@code null} if it was deleted
	 */
	record Entry(long id, RuleId rule, @Nullable ParkCode park, Instant at, @Nullable AccountId by, RuleAct act,
			@Nullable RuleTexts before, @Nullable RuleTexts after) {

	}

}
