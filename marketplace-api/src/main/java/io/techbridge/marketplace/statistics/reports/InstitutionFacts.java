package io.techbridge.marketplace.statistics.reports;

import java.time.Instant;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.reports.ReportData.Institution;
import io.techbridge.marketplace.statistics.scope.Period;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what an institution did besides signing contracts, as it was known at an
 * instant.
 */
@Component
class InstitutionFacts {

	private static final String INTERESTS = """
			SELECT COUNT(*) AS received,
			  COALESCE(SUM(CASE WHEN answered_at <= :asOf THEN 1 ELSE 0 END), 0) AS answered
			FROM interest
			WHERE receiver_id = :organization AND expressed_at >= :begin AND expressed_at < :end
			  AND expressed_at <= :asOf""";

	private static final String RECEIVED = """
			SELECT COALESCE(SUM(CASE payment.kind WHEN 'PAYMENT' THEN payment.fen ELSE -payment.fen END), 0)
			FROM contract_payment payment JOIN contract ON contract.id = payment.contract_id
			WHERE contract.seller_organization_id = :organization AND payment.paid_on BETWEEN :from AND :to
			  AND payment.recorded_at <= :asOf""";

	private final JdbcClient jdbc;

	InstitutionFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param relatedParties how many of the contracts counted are with related parties
	 */
	Institution of(OrganizationId organization, Period period, Instant asOf, long relatedParties) {
		var received = this.jdbc.sql(RECEIVED)
			.param("organization", organization.value())
			.param("from", period.from())
			.param("to", period.to())
			.param("asOf", asOf)
			.query(Long.class)
			.single();
		return this.jdbc.sql(INTERESTS)
			.param("organization", organization.value())
			.param("begin", period.from().atStartOfDay(China.ZONE).toInstant())
			.param("end", period.to().plusDays(1).atStartOfDay(China.ZONE).toInstant())
			.param("asOf", asOf)
			.query((row, number) -> new Institution(row.getLong("received"), row.getLong("answered"), received,
					relatedParties))
			.single();
	}

}
