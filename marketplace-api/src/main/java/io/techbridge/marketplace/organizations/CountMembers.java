package io.techbridge.marketplace.organizations;

import io.techbridge.matching.RegionCode;

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
			  COUNT(CASE kind WHEN 'COMPANY' THEN 1 END) AS companies
			FROM organization WHERE status = 'VERIFIED'""";

	private static final String WHERE = """
			SELECT DISTINCT region FROM organization
			WHERE status = 'VERIFIED' AND kind IN ('UNIVERSITY', 'INSTITUTE', 'COMPANY') AND region IS NOT NULL""";

	private final JdbcClient jdbc;

	CountMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public MemberFigures count() {
		return this.jdbc.sql(COUNT)
			.query((row, number) -> new MemberFigures(row.getLong("research"), row.getLong("companies"), cities()))
			.single();
	}

	/** Who states only a province is in none. */
	private long cities() {
		return this.jdbc.sql(WHERE)
			.query(String.class)
			.list()
			.stream()
			.map(RegionCode::new)
			.filter(RegionCode::namesCity)
			.map(RegionCode::city)
			.distinct()
			.count();
	}

}
