package io.techbridge.marketplace.contracts.market;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import io.techbridge.marketplace.listings.ExclusiveContracts;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which achievements their owner has assigned, or licensed to one partner alone. A
 * contract of somebody else's holds nothing.
 */
@Component
class HoldingContracts implements ExclusiveContracts {

	private static final String HOLDING = """
			SELECT DISTINCT contract.achievement_id FROM contract
			JOIN listing ON listing.id = contract.achievement_id
			  AND listing.organization_id = contract.seller_organization_id
			WHERE contract.achievement_id IN (:ids) AND contract.status IN ('SIGNED', 'PERFORMED')
			  AND (contract.transfer_mode = 'ASSIGNMENT'
			    OR contract.transfer_mode = 'EXCLUSIVE_LICENSE'
			      AND (contract.licence_ends_on IS NULL OR contract.licence_ends_on >= :today))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	HoldingContracts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Set<ListingId> holding(Collection<ListingId> listings) {
		if (listings.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(this.jdbc.sql(HOLDING)
			.param("ids", listings.stream().map(ListingId::value).toList())
			.param("today", China.today(this.clock))
			.query((row, number) -> new ListingId(row.getLong("achievement_id")))
			.list());
	}

}
