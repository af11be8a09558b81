package io.techbridge.marketplace.contracts.core;

import java.util.Optional;

import io.techbridge.marketplace.contracts.ContractId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All contracts.
 */
public interface Contracts extends ListCrudRepository<Contract, ContractId> {

	/**
	 * A contract, locked until the transaction ends, so that two who book at once see
	 * each other's rows.
	 */
	@Query("SELECT * FROM contract WHERE id = :id FOR UPDATE")
	Optional<Contract> lock(ContractId id);

}
