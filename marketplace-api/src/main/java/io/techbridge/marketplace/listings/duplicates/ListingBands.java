package io.techbridge.marketplace.listings.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Status;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bands of the versions of each listing, by which those with nearly the same words
 * are found, on the market or not.
 */
@Component
class ListingBands {

	private static final int MOST_FOUND = 50;

	private static final String KNOWN = "SELECT listing_id, hash FROM listing_band WHERE listing_id IN (:listings)";

	private static final String FORGET = "DELETE FROM listing_band WHERE listing_id IN (:listings)";

	private static final String ADD = "INSERT INTO listing_band (listing_id, band, hash) VALUES (?, ?, ?)";

	private static final String FIND = """
			SELECT listing_band.listing_id FROM listing_band JOIN listing ON listing.id = listing_band.listing_id
			WHERE listing_band.hash IN (:hashes) AND listing.kind = :kind AND listing.id <> :self
			  AND (listing.organization_id = :owner AND listing.status IN (:ownStatuses)
			    OR listing.status IN (:otherStatuses))
			GROUP BY listing_band.listing_id ORDER BY COUNT(*) DESC, listing_band.listing_id LIMIT :most""";

	private static final String MISSING = """
			SELECT id FROM listing WHERE NOT EXISTS (SELECT 1 FROM listing_band WHERE listing_id = listing.id)
			ORDER BY id LIMIT :most""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ListingBands(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/**
	 * Keeps the bands of what others see and of what its owner works on, of each listing.
	 */
	@Transactional(propagation = Propagation.REQUIRED)
	void keep(List<Listing> listings) {
		if (listings.isEmpty()) {
			return;
		}
		var known = known(listings);
		var changed = new HashMap<Long, Set<Band>>();
		for (var listing : listings) {
			var bands = bands(listing);
			if (!known.getOrDefault(listing.id().value(), Set.of()).equals(hashes(bands))) {
				changed.put(listing.id().value(), bands);
			}
		}
		replace(changed, known.keySet());
	}

	private Map<Long, Set<Long>> known(List<Listing> listings) {
		var known = new HashMap<Long, Set<Long>>();
		this.jdbc.sql(KNOWN)
			.param("listings", listings.stream().map((listing) -> listing.id().value()).toList())
			.query((row) -> {
				known.computeIfAbsent(row.getLong("listing_id"), (added) -> new HashSet<>()).add(row.getLong("hash"));
			});
		return known;
	}

	private void replace(Map<Long, Set<Band>> changed, Set<Long> known) {
		var forgotten = changed.keySet().stream().filter(known::contains).toList();
		if (!forgotten.isEmpty()) {
			this.jdbc.sql(FORGET).param("listings", forgotten).update();
		}
		this.batches.batchUpdate(ADD,
				changed.entrySet()
					.stream()
					.flatMap((listing) -> listing.getValue()
						.stream()
						.map((band) -> new Object[] { listing.getKey(), band.number(), band.hash() }))
					.toList());
	}

	private static Set<Band> bands(Listing listing) {
		return Stream.of(listing.content(), listing.working())
			.distinct()
			.flatMap((content) -> numbered(Bands.of(ComparedVersion.of(content).shingles())))
			.collect(Collectors.toSet());
	}

	private static Set<Long> hashes(Set<Band> bands) {
		return bands.stream().map(Band::hash).collect(Collectors.toSet());
	}

	private static Stream<Band> numbered(List<Long> hashes) {
		return IntStream.range(0, hashes.size()).mapToObj((number) -> new Band(number, hashes.get(number)));
	}

	/**
	 * Listings of the same kind that likely share much with a version of this one, those
	 * that share most first.
	 * @param ownStatuses the states in which those of the same owner are looked for
	 * @param otherStatuses the states in which those of others are
	 */
	List<ListingId> find(Listing listing, ComparedVersion version, Set<Status> ownStatuses, Set<Status> otherStatuses) {
		return this.jdbc.sql(FIND)
			.param("hashes", Bands.of(version.shingles()))
			.param("kind", listing.kind().name())
			.param("self", listing.id().value())
			.param("owner", listing.organizationId().value())
			.param("ownStatuses", names(ownStatuses))
			.param("otherStatuses", names(otherStatuses))
			.param("most", MOST_FOUND)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

	/**
	 * Listings that came by ways that tell nobody.
	 */
	List<ListingId> missing(int most) {
		return this.jdbc.sql(MISSING)
			.param("most", most)
			.query(Long.class)
			.list()
			.stream()
			.map(ListingId::new)
			.toList();
	}

	private static List<String> names(Collection<Status> statuses) {
		return statuses.stream().map(Status::name).toList();
	}

	private record Band(int number, long hash) {

	}

}
