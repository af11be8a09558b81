package io.techbridge.marketplace.samples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.searches.AddSearches;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.FieldCode;
import org.apache.commons.csv.CSVRecord;

import org.springframework.stereotype.Component;

/**
 * Gives demo accounts saved searches, to which the newest samples are new.
 */
@Component
class LoadDemoSearches {

	/** So many of each kind count as new. */
	private static final int NEWEST = 40;

	private final AddSearches searches;

	private final Listings listings;

	private final SeedTaxonomies taxonomies = SeedTaxonomies.load();

	LoadDemoSearches(AddSearches searches, Listings listings) {
		this.searches = searches;
		this.listings = listings;
	}

	/**
	 * Adds the searches of {@code sample/searches.csv}.
	 * @param accounts the demo accounts by their addresses
	 */
	void load(Map<String, AccountId> accounts) {
		SampleFiles.rows("searches.csv")
			.filter((row) -> accounts.containsKey(row.get("邮箱")))
			.forEach((row) -> add(row, accounts.get(row.get("邮箱"))));
		var published = this.listings.findAll().stream().filter(Listing::isPublished).toList();
		for (var kind : ListingKind.values()) {
			this.searches.compare(kind,
					published.stream()
						.filter((listing) -> listing.kind() == kind)
						.sorted(Comparator.comparing(LoadDemoSearches::publishedOn).reversed())
						.limit(NEWEST)
						.map(Listing::id)
						.toList());
		}
	}

	private void add(CSVRecord row, AccountId account) {
		var kind = row.get("类别").equals("需求") ? ListingKind.NEED : ListingKind.ACHIEVEMENT;
		this.searches.add(account, kind, row.get("名称"), row.get("关键词"), fields(row.get("技术领域")));
	}

	private List<FieldCode> fields(String names) {
		return Arrays.stream(names.split("；"))
			.filter((name) -> !name.isEmpty())
			.map((name) -> this.taxonomies.fieldOf(name).orElseThrow())
			.toList();
	}

	private static LocalDate publishedOn(Listing listing) {
		return Objects.requireNonNull(listing.term()).publishedOn();
	}

}
