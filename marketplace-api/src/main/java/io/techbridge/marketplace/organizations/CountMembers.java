package io.techbridge.marketplace.organizations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who takes part in the marketplace.
 */
@Component
@Transactional(readOnly = true)
public class CountMembers {

	private static final String COUNT = """
			SELECT COUNT(CASE WHEN kind IN ('UNIVERSITY', 'INSTITUTE') THEN 1 END) AS research,
			  COUNT(CASE kind WHEN 'COMPANY' THEN 1 END) AS companies,
			  COUNT(DISTINCT SUBSTRING(region, 1, 4)) AS cities
			FROM organization WHERE status = 'VERIFIED'""";

	private final JdbcClient jdbc;

	CountMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public MemberFigures count() {
		return this.jdbc.sql(COUNT)
			.query((row, number) -> new MemberFigures(row.getLong("research"), row.getLong("companies"),
					row.getLong("cities")))
			.single();
	}

}
