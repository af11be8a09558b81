package io.techbridge.marketplace.interests.views;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who mediates at the moment.
 */
@Component
class ActiveBrokers {

	private static final String ACTIVE = """
			SELECT b.interest_id, b.account_id, b.side, o.name
			FROM broker_assignment b JOIN organization o ON o.id = b.organization_id
			WHERE b.interest_id IN (:interests) AND b.ended_at IS NULL""";

	private final JdbcClient jdbc;

	private final People people;

	ActiveBrokers(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	Map<InterestId, BrokerLine> of(Collection<InterestId> interests) {
		if (interests.isEmpty()) {
			return Map.of();
		}
		var rows = this.jdbc.sql(ACTIVE)
			.param("interests", interests.stream().map(InterestId::value).toList())
			.query((row, number) -> new Row(new InterestId(row.getLong("interest_id")),
					new AccountId(row.getLong("account_id")), row.getString("side"), row.getString("name")))
			.list();
		var names = this.people.names(rows.stream().map(Row::account).collect(Collectors.toSet()));
		return rows.stream().collect(Collectors.toMap(Row::interest, (row) -> row.line(names.get(row.account()))));
	}

	private record Row(InterestId interest, AccountId account, @Nullable String side, String organization) {

		private BrokerLine line(@Nullable String name) {
			return new BrokerLine(Long.toString(this.account.value()), name, this.organization,
					(this.side != null) ? Side.valueOf(this.side) : null);
		}

	}

}
