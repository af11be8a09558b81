package io.techbridge.marketplace.organizations.parks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.techbridge.marketplace.organizations.Organization;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.organizations.Sight;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows parks with what other features know of them.
 */
@Component
class FindParks {

	private static final String SETTLED = """
			SELECT park, COUNT(*) AS organizations FROM organization
			WHERE park IS NOT NULL AND status = 'VERIFIED' GROUP BY park""";

	private final Organizations organizations;

	private final JdbcClient jdbc;

	private final ParkMapper mapper;

	FindParks(Organizations organizations, JdbcClient jdbc, ParkMapper mapper) {
		this.organizations = organizations;
		this.jdbc = jdbc;
		this.mapper = mapper;
	}

	ParkDetail detail(Park park, @Nullable Caller caller) {
		return details(List.of(park), caller).getFirst();
	}

	/**
	 * The parks as the caller may see them, in the same order.
	 */
	List<ParkDetail> details(List<Park> parks, @Nullable Caller caller) {
		var operators = operators(parks, caller);
		var settled = settled();
		return parks.stream()
			.map((park) -> this.mapper.toDetail(park, (park.operator() != null) ? operators.get(park.operator()) : null,
					settled.getOrDefault(park.code().value(), 0L)))
			.toList();
	}

	private Map<OrganizationId, Organization> operators(List<Park> parks, @Nullable Caller caller) {
		var ids = parks.stream().map(Park::operator).filter(Objects::nonNull).collect(Collectors.toSet());
		var operators = new HashMap<>(this.organizations.byId(ids));
		operators.values().removeIf((operator) -> Sight.of(operator, caller) == Sight.NOTHING);
		return operators;
	}

	private Map<String, Long> settled() {
		var settled = new HashMap<String, Long>();
		RowCallbackHandler collect = (row) -> settled.put(row.getString("park"), row.getLong("organizations"));
		this.jdbc.sql(SETTLED).query(collect);
		return settled;
	}

}
