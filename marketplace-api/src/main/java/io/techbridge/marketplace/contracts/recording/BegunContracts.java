package io.techbridge.marketplace.contracts.recording;

import java.time.Clock;
import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which drafts were begun by which request, so that a retry begins none. Two retries at
 * the same moment meet at the primary key: one of them fails and can be tried again.
 */
@Component
class BegunContracts {

	private static final String FIND = """
			SELECT contract_id FROM contract_request WHERE organization_id = :organization AND request_key = :key""";

	private static final String NOTE = """
			INSERT INTO contract_request (organization_id, request_key, contract_id, requested_at)
			VALUES (:organization, :key, :contract, :at)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	BegunContracts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<ContractId> find(OrganizationId organization, @Nullable String key) {
		if (key == null) {
			return Optional.empty();
		}
		return this.jdbc.sql(FIND)
			.param("organization", organization.value())
			.param("key", key)
			.query(Long.class)
			.optional()
			.map(ContractId::new);
	}

	void note(OrganizationId organization, @Nullable String key, ContractId contract) {
		if (key != null) {
			this.jdbc.sql(NOTE)
				.param("organization", organization.value())
				.param("key", key)
				.param("contract", contract.value())
				.param("at", this.clock.instant())
				.update();
		}
	}

}
