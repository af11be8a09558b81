package io.techbridge.marketplace.contracts.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.ContractStatus;
import io.techbridge.marketplace.contracts.core.RegistrationStatus;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists contracts, those changed last first.
 */
@Component
@Transactional(readOnly = true)
class ListContracts {

	static final String ROW = """
			SELECT id, status, number, name, kind, field, seller_name, seller_region, buyer_name, buyer_region,
			  signed_on, total_fen, technology_fen, registration_status, registration_number,
			  registration_registered_on, registration_total_fen, registration_technology_fen, changed_at
			FROM contract WHERE %s""";

	private static final String LISTED = ROW + " ORDER BY changed_at DESC, id DESC LIMIT :limit OFFSET :offset";

	private static final String COUNTED = "SELECT status, COUNT(*) AS contracts FROM contract WHERE %s GROUP BY status";

	private static final String SUMMED = """
			SELECT COUNT(*) AS contracts, COALESCE(SUM(total_fen), 0) AS total,
			  COALESCE(SUM(technology_fen), 0) AS technology
			FROM contract WHERE %s""";

	private final JdbcClient jdbc;

	ListContracts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ContractPage list(ContractFilter filter, PageRequest page, Caller caller) {
		var conditions = ContractConditions.of(filter, caller);
		var items = this.jdbc.sql(LISTED.formatted(conditions.withStatus()))
			.params(conditions.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(ListContracts::row)
			.list();
		return this.jdbc.sql(SUMMED.formatted(conditions.withStatus()))
			.params(conditions.parameters())
			.query((row, number) -> new ContractPage(items, page.number(), page.limit(), row.getLong("contracts"),
					row.getLong("total"), row.getLong("technology"), counts(conditions)))
			.single();
	}

	private List<ContractPage.StatusCount> counts(ContractConditions conditions) {
		var counted = this.jdbc.sql(COUNTED.formatted(conditions.sql()))
			.params(conditions.parameters())
			.query((row, number) -> Map.entry(ContractStatus.valueOf(row.getString("status")),
					row.getLong("contracts")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return Arrays.stream(ContractStatus.values())
			.map((status) -> new ContractPage.StatusCount(status, counted.getOrDefault(status, 0L)))
			.toList();
	}

	static ListedContract row(ResultSet row, int number) throws SQLException {
		return new ListedContract(row.getString("id"), ContractStatus.valueOf(row.getString("status")),
				row.getString("number"), row.getString("name"), kind(row.getString("kind")), row.getString("field"),
				row.getString("seller_name"), row.getString("seller_region"), row.getString("buyer_name"),
				row.getString("buyer_region"), row.getObject("signed_on", LocalDate.class), row.getLong("total_fen"),
				row.getLong("technology_fen"), RegistrationStatus.valueOf(row.getString("registration_status")),
				row.getString("registration_number"), row.getObject("registration_registered_on", LocalDate.class),
				row.getObject("registration_total_fen", Long.class),
				row.getObject("registration_technology_fen", Long.class), Instants.of(row, "changed_at"));
	}

	private static @Nullable ContractKind kind(@Nullable String name) {
		return (name != null) ? ContractKind.valueOf(name) : null;
	}

}
