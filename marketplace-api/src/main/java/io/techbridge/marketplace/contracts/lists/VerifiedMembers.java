package io.techbridge.marketplace.contracts.lists;

import java.util.Optional;

import io.techbridge.marketplace.organizations.CreditCode;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Verified organizations by their credit codes.
 */
@Component
class VerifiedMembers {

	private static final String BY_CODE = """
			SELECT id FROM organization WHERE verified_credit_code = :code AND status = 'VERIFIED'""";

	private final JdbcClient jdbc;

	VerifiedMembers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param written a credit code as somebody wrote it; of one that can be none there is
	 * nobody
	 */
	Optional<OrganizationId> withCode(String written) {
		if (CreditCode.problemOf(written).isPresent()) {
			return Optional.empty();
		}
		return this.jdbc.sql(BY_CODE)
			.param("code", CreditCode.of(written).value())
			.query(Long.class)
			.optional()
			.map(OrganizationId::new);
	}

}
