package io.techbridge.marketplace.interests.brokers;

import java.util.List;

import io.techbridge.marketplace.organizations.OrganizationReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom one can ask to mediate.
 */
@Component
class Agencies {

	private static final String ALL = """
			SELECT id, name, region FROM organization
			WHERE kind IN ('AGENCY', 'INDIVIDUAL') AND status = 'VERIFIED' ORDER BY name, id""";

	private final JdbcClient jdbc;

	Agencies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<OrganizationReference> all() {
		return this.jdbc.sql(ALL)
			.query((row, number) -> new OrganizationReference(row.getString("id"), row.getString("name"),
					row.getString("region")))
			.list();
	}

}
