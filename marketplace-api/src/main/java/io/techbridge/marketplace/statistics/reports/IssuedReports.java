package io.techbridge.marketplace.statistics.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.platform.security.Role;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The reports that were issued. An operator sees those of the market, an administrator of
 * a park those of the park, a member those of the organization.
 */
@Component
class IssuedReports {

	private static final String FOUND = """
			SELECT id, kind, base, from_on, to_on, as_of, park, organization_id, scope_name, issued_at
			FROM issued_report WHERE %s""";

	private static final String INSERT = """
			INSERT INTO issued_report (id, kind, base, from_on, to_on, as_of, park, organization_id, scope_name, issued_at,
			  account_id, request_key, data)
			VALUES (:id, :kind, :base, :from, :to, :asOf, :park, :organization, :scopeName, :issuedAt, :account, :key,
			  :data)""";

	private static final String LISTED = FOUND + " ORDER BY issued_at DESC, id DESC LIMIT :limit OFFSET :offset";

	private static final String COUNTED = "SELECT COUNT(*) FROM issued_report WHERE %s";

	private static final String ONE = FOUND + " AND id = :id";

	private static final String OF_REQUEST = FOUND.formatted("account_id = :account AND request_key = :key");

	private static final String DATA = "SELECT data FROM issued_report WHERE id = :id";

	private final JdbcClient jdbc;

	private final JsonMapper json = JsonMapper.shared();

	IssuedReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(IssuedReport report, ReportData data, AccountId issuedBy, @Nullable String key) {
		var values = new HashMap<String, @Nullable Object>();
		values.put("id", Long.valueOf(report.id()));
		values.put("kind", report.kind().name());
		values.put("base", report.base().name());
		values.put("from", report.from());
		values.put("to", report.to());
		values.put("asOf", report.asOf());
		values.put("park", report.park());
		values.put("organization", (report.organization() != null) ? Long.valueOf(report.organization()) : null);
		values.put("scopeName", report.scopeName());
		values.put("issuedAt", report.issuedAt());
		values.put("account", issuedBy.value());
		values.put("key", key);
		values.put("data", this.json.writeValueAsString(data));
		this.jdbc.sql(INSERT).params(values).update();
	}

	Page<IssuedReport> list(PageRequest page, Caller caller) {
		var parameters = new HashMap<String, Object>();
		var condition = mayRead(caller, parameters);
		var items = this.jdbc.sql(LISTED.formatted(condition))
			.params(parameters)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(IssuedReports::report)
			.list();
		var total = this.jdbc.sql(COUNTED.formatted(condition)).params(parameters).query(Long.class).single();
		return new Page<>(items, page.number(), page.limit(), total);
	}

	Optional<IssuedReport> find(long id, Caller caller) {
		var parameters = new HashMap<String, Object>();
		var condition = mayRead(caller, parameters);
		return this.jdbc.sql(ONE.formatted(condition))
			.params(parameters)
			.param("id", id)
			.query(IssuedReports::report)
			.optional();
	}

	/** The one that the account has issued before with the same key. */
	Optional<IssuedReport> find(AccountId account, String key) {
		return this.jdbc.sql(OF_REQUEST)
			.param("account", account.value())
			.param("key", key)
			.query(IssuedReports::report)
			.optional();
	}

	ReportData data(IssuedReport report) {
		return this.json.readValue(
				this.jdbc.sql(DATA).param("id", Long.valueOf(report.id())).query(String.class).single(),
				ReportData.class);
	}

	private static String mayRead(Caller caller, Map<String, Object> parameters) {
		if (caller.is(Role.OPERATOR)) {
			return "organization_id IS NULL";
		}
		var membership = caller.membership();
		if (membership != null && membership.role().includes(MemberRole.VIEWER)) {
			parameters.put("own", membership.organization().value());
			return "organization_id = :own";
		}
		if (!caller.parks().isEmpty()) {
			parameters.put("parks", caller.parks().stream().map(ParkCode::value).toList());
			return "park IN (:parks)";
		}
		throw new AccessDeniedException("Neither a member of an organization nor an administrator of a park");
	}

	private static IssuedReport report(ResultSet row, int number) throws SQLException {
		return new IssuedReport(row.getString("id"), ReportKind.valueOf(row.getString("kind")),
				LedgerBase.valueOf(row.getString("base")), row.getObject("from_on", LocalDate.class),
				row.getObject("to_on", LocalDate.class), Instants.of(row, "as_of"), row.getString("park"),
				row.getString("organization_id"), row.getString("scope_name"), Instants.of(row, "issued_at"));
	}

}
