package io.techbridge.marketplace.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.organizations.MemberCounts;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MembersCounted implements MemberCounts {

	private static final String COUNT = """
			SELECT organization_id, COUNT(*) AS members FROM account WHERE organization_id IN (:organizations)
			GROUP BY organization_id""";

	private final JdbcClient jdbc;

	MembersCounted(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<OrganizationId, Long> of(Collection<OrganizationId> organizations) {
		if (organizations.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(COUNT)
			.param("organizations", organizations.stream().map(OrganizationId::value).toList())
			.query((row, number) -> Map.entry(new OrganizationId(row.getLong("organization_id")),
					row.getLong("members")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
