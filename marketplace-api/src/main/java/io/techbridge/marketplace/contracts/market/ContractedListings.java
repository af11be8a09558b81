package io.techbridge.marketplace.contracts.market;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import io.techbridge.marketplace.listings.ContractBadges;
import io.techbridge.marketplace.listings.ListingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows of which listings their owner has made a contract. What somebody else says a
 * contract came of counts for nothing.
 */
@Component
class ContractedListings implements ContractBadges {

	private static final String CONTRACTED = """
			SELECT listing.id FROM contract JOIN listing ON listing.id = contract.achievement_id
			  AND listing.organization_id = contract.seller_organization_id
			WHERE contract.achievement_id IN (:ids) AND contract.status IN ('SIGNED', 'PERFORMED')
			UNION SELECT listing.id FROM contract JOIN listing ON listing.id = contract.need_id
			  AND listing.organization_id = contract.buyer_organization_id
			WHERE contract.need_id IN (:ids) AND contract.status IN ('SIGNED', 'PERFORMED')""";

	private final JdbcClient jdbc;

	ContractedListings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<ListingId> contracted(Collection<ListingId> listings) {
		if (listings.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(this.jdbc.sql(CONTRACTED)
			.param("ids", listings.stream().map(ListingId::value).toList())
			.query((row, number) -> new ListingId(row.getLong("id")))
			.list());
	}

}
