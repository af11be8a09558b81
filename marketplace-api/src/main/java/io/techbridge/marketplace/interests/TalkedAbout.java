package io.techbridge.marketplace.interests;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import io.techbridge.marketplace.listings.ContactBadges;
import io.techbridge.marketplace.listings.ListingId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells which listings are talked about.
 */
@Component
class TalkedAbout implements ContactBadges {

	private static final String TALKED_ABOUT = """
			SELECT need_id AS id FROM interest WHERE need_id IN (:ids) AND status IN ('ACCEPTED', 'NEGOTIATING')
			UNION SELECT achievement_id FROM interest
			WHERE achievement_id IN (:ids) AND status IN ('ACCEPTED', 'NEGOTIATING')""";

	private final JdbcClient jdbc;

	TalkedAbout(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<ListingId> inContact(Collection<ListingId> listings) {
		if (listings.isEmpty()) {
			return Set.of();
		}
		return new HashSet<>(this.jdbc.sql(TALKED_ABOUT)
			.param("ids", listings.stream().map(ListingId::value).toList())
			.query((row, number) -> new ListingId(row.getLong("id")))
			.list());
	}

}
