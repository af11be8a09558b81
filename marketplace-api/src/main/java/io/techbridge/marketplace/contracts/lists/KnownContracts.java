package io.techbridge.marketplace.contracts.lists;

import java.util.List;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Contract;
import io.techbridge.marketplace.contracts.core.Contracts;
import io.techbridge.marketplace.contracts.core.Side;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The contracts an organization has recorded, by what lists call them.
 */
@Component
class KnownContracts {

	private static final String RECORDED = """
			SELECT id FROM contract
			WHERE (recorded_by_side = 'SELLER' AND seller_organization_id = :own
			    OR recorded_by_side = 'BUYER' AND buyer_organization_id = :own)
			  AND %s""";

	private static final String BY_LIST_NUMBER = RECORDED.formatted("external_id = :number");

	private static final String BY_NUMBER = RECORDED.formatted("number = :number AND recorded_by_side = :side");

	private final Contracts contracts;

	private final JdbcClient jdbc;

	KnownContracts(Contracts contracts, JdbcClient jdbc) {
		this.contracts = contracts;
		this.jdbc = jdbc;
	}

	/**
	 * The contracts that a row may mean: those with the number its list gives it; where
	 * it gives none, those with the number of the parties on the same side.
	 */
	List<Contract> find(OrganizationId own, @Nullable String externalId, @Nullable String number, @Nullable Side side) {
		if (externalId != null) {
			return contracts(this.jdbc.sql(BY_LIST_NUMBER).param("number", externalId), own);
		}
		return (number != null && side != null)
				? contracts(this.jdbc.sql(BY_NUMBER).param("number", number).param("side", side.name()), own)
				: List.of();
	}

	private List<Contract> contracts(JdbcClient.StatementSpec search, OrganizationId own) {
		return this.contracts.findAllById(
				search.param("own", own.value()).query(Long.class).list().stream().map(ContractId::new).toList());
	}

}
