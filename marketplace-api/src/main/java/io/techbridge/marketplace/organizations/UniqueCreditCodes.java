package io.techbridge.marketplace.organizations;

import java.util.EnumSet;
import java.util.Set;

import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a credit code belongs to one verified or suspended organization only.
 * Any number may claim it while they wait, so that nobody can squat on it.
 */
@Component
class UniqueCreditCodes {

	private static final Set<OrganizationStatus> CLAIMS = EnumSet.of(OrganizationStatus.PENDING,
			OrganizationStatus.VERIFIED);

	private static final String HELD = """
			SELECT COUNT(*) FROM organization WHERE verified_credit_code = :code AND id <> :claimant""";

	private final Organizations organizations;

	private final JdbcClient jdbc;

	UniqueCreditCodes(Organizations organizations, JdbcClient jdbc) {
		this.organizations = organizations;
		this.jdbc = jdbc;
	}

	/**
	 * Saves an organization.
	 * @throws RuleViolated if its code belongs to another one
	 */
	Organization save(Organization organization) {
		if (CLAIMS.contains(organization.status()) && isHeldByAnother(organization)) {
			throw held();
		}
		try {
			return this.organizations.save(organization);
		}
		catch (DuplicateKeyException ex) {
			// two verified at the same moment: the database has the last word
			throw held();
		}
	}

	private boolean isHeldByAnother(Organization claimant) {
		var code = claimant.profile().creditCode();
		return code != null && this.jdbc.sql(HELD)
			.param("code", code.value())
			.param("claimant", claimant.id().value())
			.query(Long.class)
			.single() > 0;
	}

	private static RuleViolated held() {
		return new RuleViolated(Message.of("organization.rule.credit-code"), "creditCode");
	}

}
