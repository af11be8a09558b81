package io.techbridge.marketplace.statistics.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.statistics.contracts.CountedContract;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reports say of contracts that figures do not count by.
 */
@Component
class SoldContracts {

	private static final int PORTION = 1_000;

	private static final String OF = """
			SELECT id, transfer_mode, related_party FROM contract WHERE id IN (:ids)""";

	private final JdbcClient jdbc;

	SoldContracts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * By the ids of the contracts.
	 */
	Map<String, Sold> of(List<CountedContract> contracts) {
		var found = new HashMap<String, Sold>();
		for (int from = 0; from < contracts.size(); from += PORTION) {
			var ids = contracts.subList(from, Math.min(from + PORTION, contracts.size()))
				.stream()
				.map((contract) -> Long.valueOf(contract.contractId()))
				.toList();
			this.jdbc.sql(OF).param("ids", ids).query((row) -> {
				var mode = row.getString("transfer_mode");
				found.put(row.getString("id"),
						new Sold((mode != null) ? TransferMode.valueOf(mode) : null, row.getBoolean("related_party")));
			});
		}
		return found;
	}

	/**
	 * @param mode how the technology is transferred, {@code null} if not stated
	 */
	record Sold(@Nullable TransferMode mode, boolean relatedParty) {

	}

}
