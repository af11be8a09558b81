package io.techbridge.marketplace.contracts.web;

import java.util.HashMap;
import java.util.List;

import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.Deal;
import io.techbridge.marketplace.contracts.core.Party;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds contracts that are likely the same {@linkplain Deal deal}, among those that
 * somebody may see.
 */
@Component
@Transactional(readOnly = true)
public class FindDoubles {

	private static final int MOST = 20;

	private static final String ALIKE = """
			(:id IS NULL OR id <> :id) AND (
			  number = :number AND number IS NOT NULL
			  OR (seller_organization_id = :sellerId OR seller_name = :seller)
			    AND (buyer_organization_id = :buyerId OR buyer_name = :buyer)
			    AND total_fen BETWEEN :least AND :most
			    AND signed_on BETWEEN :signedOn - INTERVAL 7 DAY AND :signedOn + INTERVAL 7 DAY)""";

	private final JdbcClient jdbc;

	FindDoubles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param except the contract that the deal is written in already, {@code null} if in
	 * none
	 */
	public List<ListedContract> of(Deal deal, @Nullable ContractId except, Caller caller) {
		var scope = ContractConditions.of(ContractFilter.ALL, caller);
		var values = new HashMap<String, @Nullable Object>(scope.parameters());
		values.put("id", (except != null) ? except.value() : null);
		values.put("number", deal.number());
		values.put("sellerId", id(deal.seller()));
		values.put("seller", name(deal.seller()));
		values.put("buyerId", id(deal.buyer()));
		values.put("buyer", name(deal.buyer()));
		values.put("signedOn", deal.signedOn());
		var total = deal.totalFen();
		values.put("least", total - total / 100);
		values.put("most", total + total / 100);
		return this.jdbc.sql(ListContracts.ROW.formatted(scope.sql() + " AND " + ALIKE) + " LIMIT " + MOST)
			.params(values)
			.query(ListContracts::row)
			.list();
	}

	private static @Nullable Long id(@Nullable Party party) {
		return (party != null && party.organizationId() != null) ? party.organizationId().value() : null;
	}

	private static @Nullable String name(@Nullable Party party) {
		return (party != null) ? party.name() : null;
	}

}
