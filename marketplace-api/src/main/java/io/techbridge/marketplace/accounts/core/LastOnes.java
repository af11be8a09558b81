package io.techbridge.marketplace.accounts.core;

import java.util.List;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody always has to be left who can manage an organization, and somebody who can run
 * the platform. The rows are locked, so that two cannot leave at the same moment, each
 * counting on the other.
 */
@Component
public class LastOnes {

	private static final String ADMINS = """
			SELECT id FROM account
			WHERE organization_id = :organization AND member_role = 'ADMIN' AND state = 'ACTIVE' FOR UPDATE""";

	private static final String MEMBERS = "SELECT COUNT(*) FROM account WHERE organization_id = :organization";

	private static final String OPERATORS = "SELECT id FROM account WHERE operator AND state = 'ACTIVE' FOR UPDATE";

	private final JdbcClient jdbc;

	LastOnes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Refuses that the only administrator of an organization stops being one. To be
	 * called before the account is read.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireAnotherAdmin(OrganizationId organization, AccountId leaving) {
		if (isOnly(leaving, admins(organization))) {
			throw new RuleViolated(Message.of("rule.last-admin"));
		}
	}

	/**
	 * Refuses the same unless they are the only member at all: then nobody is left
	 * without an administrator.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireAnotherAdminForOthers(OrganizationId organization, AccountId leaving) {
		var admins = admins(organization);
		var members = this.jdbc.sql(MEMBERS).param("organization", organization.value()).query(Long.class).single();
		if (isOnly(leaving, admins) && members > 1) {
			throw new RuleViolated(Message.of("rule.last-admin"));
		}
	}

	/**
	 * Refuses that the only operator stops being one. To be called before the account is
	 * read.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void requireAnotherOperator(AccountId leaving) {
		if (isOnly(leaving, this.jdbc.sql(OPERATORS).query(Long.class).list())) {
			throw new RuleViolated(Message.of("rule.last-operator"));
		}
	}

	private List<Long> admins(OrganizationId organization) {
		return this.jdbc.sql(ADMINS).param("organization", organization.value()).query(Long.class).list();
	}

	private static boolean isOnly(AccountId leaving, List<Long> ids) {
		return ids.equals(List.of(leaving.value()));
	}

}
