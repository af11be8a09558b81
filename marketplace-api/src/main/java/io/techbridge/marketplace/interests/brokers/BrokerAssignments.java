package io.techbridge.marketplace.interests.brokers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who mediates where. An assignment is only added, and ended once.
 */
@Component
public class BrokerAssignments {

	private static final String ADD = """
			INSERT INTO broker_assignment (id, interest_id, account_id, organization_id, side, assigned_by, assigned_at)
			VALUES (:id, :interest, :account, :organization, :side, :by, :at)""";

	private static final String END = """
			UPDATE broker_assignment SET ended_at = :at WHERE interest_id = :interest AND ended_at IS NULL""";

	private static final String ACTIVE = """
			SELECT account_id, organization_id, side FROM broker_assignment
			WHERE interest_id = :interest AND ended_at IS NULL""";

	private static final String OF_ACCOUNTS = """
			SELECT b.interest_id FROM broker_assignment b JOIN interest i ON i.id = b.interest_id
			WHERE b.account_id = :account AND b.ended_at IS NULL
			ORDER BY i.expressed_at DESC, i.id DESC LIMIT 500""";

	private static final String ALL = """
			SELECT b.interest_id FROM broker_assignment b JOIN interest i ON i.id = b.interest_id
			WHERE b.ended_at IS NULL ORDER BY i.expressed_at DESC, i.id DESC LIMIT 500""";

	private final JdbcClient jdbc;

	private final CurrentCaller current;

	private final Ids ids;

	private final Clock clock;

	BrokerAssignments(JdbcClient jdbc, CurrentCaller current, Ids ids, Clock clock) {
		this.jdbc = jdbc;
		this.current = current;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Somebody mediates from now on.
	 * @param side the side that asked, {@code null} if neither did
	 */
	public void add(InterestId interest, AccountId account, OrganizationId organization, @Nullable Side side) {
		this.jdbc.sql(ADD)
			.param("id", this.ids.next())
			.param("interest", interest.value())
			.param("account", account.value())
			.param("organization", organization.value())
			.param("side", (side != null) ? side.name() : null)
			.param("by", this.current.find().map(Caller::account).map(AccountId::value).orElse(null))
			.param("at", this.clock.instant())
			.update();
	}

	/**
	 * @return whether anybody did mediate
	 */
	boolean end(InterestId interest) {
		return this.jdbc.sql(END).param("interest", interest.value()).param("at", this.clock.instant()).update() > 0;
	}

	/**
	 * Who mediates at the moment.
	 */
	public Optional<Assignment> active(InterestId interest) {
		return this.jdbc.sql(ACTIVE).param("interest", interest.value()).query((row, number) -> {
			var side = row.getString("side");
			return new Assignment(new AccountId(row.getLong("account_id")),
					new OrganizationId(row.getLong("organization_id")), (side != null) ? Side.valueOf(side) : null);
		}).optional();
	}

	List<InterestId> of(AccountId account) {
		return this.jdbc.sql(OF_ACCOUNTS)
			.param("account", account.value())
			.query((row, number) -> new InterestId(row.getLong("interest_id")))
			.list();
	}

	List<InterestId> all() {
		return this.jdbc.sql(ALL).query((row, number) -> new InterestId(row.getLong("interest_id"))).list();
	}

	/**
	 * Who mediates.
	 *
	 * @param side the side that asked, {@code null} if neither did
	 */
	public record Assignment(AccountId account, OrganizationId organization, @Nullable Side side) {

	}

	/**
	 * Somebody was asked to mediate.
	 */
	public record Assigned(Interest interest, AccountId account) {

	}

}
