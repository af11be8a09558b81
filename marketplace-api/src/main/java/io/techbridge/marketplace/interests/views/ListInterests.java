package io.techbridge.marketplace.interests.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.views.InterestFilter.Direction;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the interests somebody has to do with, the latest first.
 */
@Component
@Transactional(readOnly = true)
public class ListInterests {

	private static final String LISTED = """
			SELECT id FROM interest WHERE %s ORDER BY expressed_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNTED = "SELECT COUNT(*) FROM interest WHERE %s";

	private static final String MEDIATED = """
			id IN (SELECT interest_id FROM broker_assignment WHERE account_id = :account AND ended_at IS NULL)""";

	private static final String BY_STATUS = "SELECT status, COUNT(*) AS counted FROM interest WHERE %s GROUP BY status";

	private final JdbcClient jdbc;

	private final InterestAccess access;

	private final ShowInterests show;

	ListInterests(JdbcClient jdbc, InterestAccess access, ShowInterests show) {
		this.jdbc = jdbc;
		this.access = access;
		this.show = show;
	}

	public Page<InterestView> list(InterestFilter filter, PageRequest page, Caller caller) {
		var conditions = conditions(filter, caller);
		var parameters = parameters(filter, caller);
		var ids = this.jdbc.sql(LISTED.formatted(conditions))
			.params(parameters)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Long.class)
			.list()
			.stream()
			.map(InterestId::new)
			.toList();
		var total = this.jdbc.sql(COUNTED.formatted(conditions)).params(parameters).query(Long.class).single();
		return new Page<>(views(ids, caller), page.number(), page.limit(), total);
	}

	/**
	 * How many the caller's organization has sent and received, by state.
	 */
	public InterestCounts counts(Caller caller) {
		if (caller.membership() == null) {
			return new InterestCounts(List.of());
		}
		return new InterestCounts(
				Stream.of(Direction.values()).flatMap((direction) -> counts(direction, caller).stream()).toList());
	}

	private List<InterestCounts.InterestCount> counts(Direction direction, Caller caller) {
		return this.jdbc.sql(BY_STATUS.formatted(side(direction)))
			.params(parameters(new InterestFilter(direction, null), caller))
			.query((row, number) -> new InterestCounts.InterestCount(direction,
					InterestStatus.valueOf(row.getString("status")), row.getLong("counted")))
			.list();
	}

	private List<InterestView> views(List<InterestId> ids, Caller caller) {
		return this.show.views(this.access.read(ids, caller));
	}

	private static String conditions(InterestFilter filter, Caller caller) {
		var all = new ArrayList<String>();
		all.add(visible(filter, caller));
		if (filter.status() != null && !filter.status().isEmpty()) {
			all.add("status IN (:status)");
		}
		return String.join(" AND ", all);
	}

	private static String visible(InterestFilter filter, Caller caller) {
		if (filter.role() != null) {
			return (caller.membership() != null) ? side(filter.role()) : "FALSE";
		}
		if (caller.is(Role.OPERATOR)) {
			return "TRUE";
		}
		var own = (caller.membership() != null) ? "sender_id = :organization OR receiver_id = :organization OR " : "";
		return "(" + own + (caller.is(Role.BROKER) ? MEDIATED : "FALSE") + ")";
	}

	private static String side(Direction direction) {
		return (direction == Direction.SENT) ? "sender_id = :organization" : "receiver_id = :organization";
	}

	private static Map<String, Object> parameters(InterestFilter filter, Caller caller) {
		var parameters = new HashMap<String, Object>();
		parameters.put("account", caller.account().value());
		if (caller.membership() != null) {
			parameters.put("organization", caller.membership().organization().value());
		}
		if (filter.status() != null) {
			parameters.put("status", filter.status().stream().map(Enum::name).toList());
		}
		return parameters;
	}

}
