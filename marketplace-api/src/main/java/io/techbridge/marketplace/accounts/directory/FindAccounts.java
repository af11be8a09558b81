package io.techbridge.marketplace.accounts.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import io.techbridge.marketplace.accounts.core.AccountState;
import io.techbridge.marketplace.accounts.core.Accounts;
import io.techbridge.marketplace.accounts.core.ParkAdministrators;
import io.techbridge.marketplace.accounts.core.ParkLabels;
import io.techbridge.marketplace.accounts.core.Roles;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts for operators. Since it shows addresses, looking is recorded.
 */
@Component
class FindAccounts {

	private static final String FROM = """
			FROM account a
			LEFT JOIN organization o ON o.id = a.organization_id
			LEFT JOIN second_factor f ON f.account_id = a.id
			WHERE %s""";

	private static final String COUNT = "SELECT COUNT(*) " + FROM;

	private static final String SELECT = """
			SELECT a.id, a.name, a.email, a.state, a.operator, a.member_role, a.last_sign_in_at,
			  o.id AS organization_id, o.name AS organization_name, o.kind,
			  f.secret IS NOT NULL AS second_factor,
			  EXISTS (SELECT 1 FROM park_administrator p WHERE p.account_id = a.id) AS administers
			""" + FROM;

	private static final String PAGE = SELECT + " ORDER BY a.id DESC LIMIT :limit OFFSET :offset";

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final ParkAdministrators parkAdministrators;

	private final ParkLabels parks;

	private final AuditLog audit;

	FindAccounts(JdbcClient jdbc, Accounts accounts, ParkAdministrators parkAdministrators, ParkLabels parks,
			AuditLog audit) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.parkAdministrators = parkAdministrators;
		this.parks = parks;
		this.audit = audit;
	}

	/**
	 * A page of the accounts, the newest first.
	 */
	@Transactional
	Page<ListedAccount> page(AccountFilter filter, PageRequest page) {
		this.audit.record(AuditedAct.of("accounts.searched", "platform", "accounts"));
		var conditions = AccountConditions.of(filter);
		var total = this.jdbc.sql(COUNT.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query(Long.class)
			.single();
		var items = this.jdbc.sql(PAGE.formatted(conditions.sql()))
			.params(conditions.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(FindAccounts::listed)
			.list();
		return new Page<>(items, page.number(), page.limit(), total);
	}

	@Transactional
	AccountDetail read(AccountId id) {
		var detail = detail(id);
		this.audit.record(AuditedAct.of("account.read", id));
		return detail;
	}

	AccountDetail detail(AccountId id) {
		var account = this.accounts.get(id);
		var listed = this.jdbc.sql(SELECT.formatted("a.id = :id"))
			.param("id", id.value())
			.query(FindAccounts::listed)
			.single();
		return new AccountDetail(listed.id(), listed.name(), listed.email(), listed.organization(), listed.memberRole(),
				listed.roles(), listed.state(), listed.secondFactor(), listed.lastSignInAt(),
				account.getDisabledReason(), account.getCreatedAt(),
				this.parks.of(this.parkAdministrators.parksOf(id)));
	}

	private static ListedAccount listed(ResultSet row, int number) throws SQLException {
		var kind = Optional.ofNullable(row.getString("kind")).map(OrganizationKind::valueOf);
		var roles = Roles.of(kind, row.getBoolean("administers"), row.getBoolean("operator"));
		return new ListedAccount(row.getString("id"), row.getString("name"), row.getString("email"), organization(row),
				role(row), roles, AccountState.valueOf(row.getString("state")), row.getBoolean("second_factor"),
				Instants.ofNullable(row, "last_sign_in_at"));
	}

	private static @Nullable AccountOrganization organization(ResultSet row) throws SQLException {
		var id = row.getString("organization_id");
		return (id != null) ? new AccountOrganization(id, row.getString("organization_name")) : null;
	}

	private static @Nullable MemberRole role(ResultSet row) throws SQLException {
		return Optional.ofNullable(row.getString("member_role")).map(MemberRole::valueOf).orElse(null);
	}

}
