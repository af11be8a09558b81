package io.techbridge.marketplace.listings.lists;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through the listings of an owner.
 */
@Component
public class OwnListings {

	private static final int PAGE = 200;

	private static final String NEXT = """
			SELECT id FROM listing
			WHERE organization_id = :owner AND kind = :kind AND id > :after
			  AND status NOT IN ('REJECTED', 'WITHDRAWN', 'FULFILLED')
			ORDER BY id LIMIT :limit""";

	private final Listings listings;

	private final JdbcClient jdbc;

	OwnListings(Listings listings, JdbcClient jdbc) {
		this.listings = listings;
		this.jdbc = jdbc;
	}

	/**
	 * What new listings of a kind may be the same as: all that are not over.
	 */
	public Lookalikes lookalikes(OrganizationId owner, ListingKind kind) {
		var lookalikes = new Lookalikes();
		var page = next(owner, kind, 0);
		while (!page.isEmpty()) {
			this.listings.findAllById(page)
				.forEach((listing) -> lookalikes.add(new Lookalike(listing.id(), null, listing.excerpt().title()),
						listing.working()));
			page = next(owner, kind, page.getLast().value());
		}
		return lookalikes;
	}

	private List<ListingId> next(OrganizationId owner, ListingKind kind, long after) {
		return this.jdbc.sql(NEXT)
			.param("owner", owner.value())
			.param("kind", kind.name())
			.param("after", after)
			.param("limit", PAGE)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

}
