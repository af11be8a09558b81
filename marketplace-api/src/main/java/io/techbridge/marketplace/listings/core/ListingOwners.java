package io.techbridge.marketplace.listings.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose listings are, without reading what they say.
 */
@Component
public class ListingOwners {

	private static final String OWNERS = "SELECT id, organization_id FROM listing WHERE id IN (:ids)";

	private final JdbcClient jdbc;

	ListingOwners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The owners of those of the listings that there are, whatever their state.
	 */
	public Map<ListingId, OrganizationId> of(Collection<ListingId> ids) {
		var owners = new HashMap<ListingId, OrganizationId>();
		if (!ids.isEmpty()) {
			RowCallbackHandler collect = (row) -> owners.put(new ListingId(row.getLong("id")),
					new OrganizationId(row.getLong("organization_id")));
			this.jdbc.sql(OWNERS).param("ids", ids.stream().map(ListingId::value).toList()).query(collect);
		}
		return owners;
	}

}
