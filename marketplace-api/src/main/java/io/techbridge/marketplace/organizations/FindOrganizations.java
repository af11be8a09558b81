package io.techbridge.marketplace.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds organizations, and as much of each as the caller may see.
 */
@Component
public class FindOrganizations {

	private static final String LISTED = """
			SELECT id, name, kind, credit_code, region, park, status, trusted, registered_at
			FROM organization WHERE %s
			ORDER BY registered_at DESC, id DESC LIMIT :limit OFFSET :offset""";

	private static final String COUNTED = "SELECT COUNT(*) FROM organization WHERE %s";

	private final Organizations organizations;

	private final JdbcClient jdbc;

	private final ObjectProvider<MemberCounts> memberCounts;

	private final AuditLog audit;

	FindOrganizations(Organizations organizations, JdbcClient jdbc, ObjectProvider<MemberCounts> memberCounts,
			AuditLog audit) {
		this.organizations = organizations;
		this.jdbc = jdbc;
		this.memberCounts = memberCounts;
		this.audit = audit;
	}

	/**
	 * An organization the caller may know of. That an operator saw its contact is
	 * recorded.
	 */
	@Transactional
	public SeenOrganization see(OrganizationId id, @Nullable Caller caller) {
		var organization = this.organizations.findById(id).orElseThrow(() -> notFound(id));
		var sight = Sight.of(organization, caller);
		if (sight == Sight.NOTHING) {
			throw notFound(id);
		}
		if (sight == Sight.OPERATORS && organization.contact() != null) {
			this.audit.record(AuditedAct.of("organization.contact-read", id));
		}
		return new SeenOrganization(organization, sight);
	}

	/**
	 * A page of the organizations that are as asked for, those that registered last
	 * first.
	 */
	@Transactional(readOnly = true)
	public Page<ListedOrganization> list(OrganizationConditions conditions, PageRequest page) {
		var found = this.jdbc.sql(LISTED.formatted(conditions.sql()))
			.params(conditions.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(FindOrganizations::row)
			.list();
		var total = this.jdbc.sql(COUNTED.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query(Long.class)
			.single();
		return new Page<>(withMembers(found), page.number(), page.limit(), total);
	}

	private List<ListedOrganization> withMembers(List<ListedOrganization> found) {
		var ids = found.stream().map((row) -> OrganizationId.of(row.id())).toList();
		var counts = this.memberCounts.stream().findFirst().map((known) -> known.of(ids)).orElse(Map.of());
		return found.stream()
			.map((row) -> row.withMembers(counts.getOrDefault(OrganizationId.of(row.id()), 0L)))
			.toList();
	}

	private static ListedOrganization row(ResultSet row, int number) throws SQLException {
		return new ListedOrganization(row.getString("id"), row.getString("name"),
				OrganizationKind.valueOf(row.getString("kind")), row.getString("credit_code"), row.getString("region"),
				row.getString("park"), OrganizationStatus.valueOf(row.getString("status")), row.getBoolean("trusted"),
				row.getTimestamp("registered_at").toInstant(), 0);
	}

	private static NotFound notFound(OrganizationId id) {
		return new NotFound("organization " + id.value());
	}

}
