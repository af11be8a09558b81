package io.techbridge.marketplace.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.Language;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is who, for other features. Erased accounts are nobody.
 */
@Component
@Transactional(readOnly = true)
public class People {

	private static final String SELECT = """
			SELECT id, name, email, language, state FROM account
			WHERE email IS NOT NULL AND %s ORDER BY id""";

	private static final String NAMES = "SELECT id, name FROM account WHERE email IS NOT NULL AND id IN (:ids)";

	private static final String MEDIATORS = """
			SELECT a.id, a.name, a.organization_id FROM account a JOIN organization o ON o.id = a.organization_id
			WHERE a.email IS NOT NULL AND a.state = 'ACTIVE' AND a.member_role IN ('ADMIN', 'EDITOR')
			  AND o.kind IN ('AGENCY', 'INDIVIDUAL') AND o.status = 'VERIFIED'
			ORDER BY o.name, a.id""";

	private final JdbcClient jdbc;

	People(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Person> find(AccountId id) {
		return this.jdbc.sql(SELECT.formatted("id = :id")).param("id", id.value()).query(People::person).optional();
	}

	/**
	 * The members who can sign in and may do at least what the role may.
	 */
	public List<Person> membersOf(OrganizationId organization, MemberRole atLeast) {
		var roles = Arrays.stream(MemberRole.values())
			.filter((role) -> role.includes(atLeast))
			.map(Enum::name)
			.toList();
		return this.jdbc
			.sql(SELECT.formatted("state = 'ACTIVE' AND organization_id = :organization AND member_role IN (:roles)"))
			.param("organization", organization.value())
			.param("roles", roles)
			.query(People::person)
			.list();
	}

	/**
	 * The operators who can sign in.
	 */
	public List<Person> operators() {
		return this.jdbc.sql(SELECT.formatted("state = 'ACTIVE' AND operator")).query(People::person).list();
	}

	/**
	 * The administrators of a park who can sign in.
	 */
	public List<Person> administratorsOf(ParkCode park) {
		return this.jdbc
			.sql(SELECT.formatted(
					"state = 'ACTIVE' AND id IN (SELECT account_id FROM park_administrator WHERE park_code = :park)"))
			.param("park", park.value())
			.query(People::person)
			.list();
	}

	/**
	 * Those who may mediate between others: who writes for a verified agency or as an
	 * individual broker.
	 */
	public List<Mediator> mediators() {
		return this.jdbc.sql(MEDIATORS)
			.query((row, number) -> new Mediator(new AccountId(row.getLong("id")), row.getString("name"),
					new OrganizationId(row.getLong("organization_id"))))
			.list();
	}

	/**
	 * The names of those of the accounts that have one.
	 */
	public Map<AccountId, String> names(Collection<AccountId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(NAMES)
			.param("ids", ids.stream().map(AccountId::value).toList())
			.query((row, number) -> Map.entry(new AccountId(row.getLong("id")), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(new AccountId(row.getLong("id")), row.getString("name"), row.getString("email"),
				Language.valueOf(row.getString("language")).locale(),
				AccountState.valueOf(row.getString("state")) == AccountState.ACTIVE);
	}

}
