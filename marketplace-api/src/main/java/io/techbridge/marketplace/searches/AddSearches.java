package io.techbridge.marketplace.searches;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.matching.FieldCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds saved searches that nobody asked for at this moment. They know of nothing they
 * have found; what is new to them is said by whoever adds them.
 */
@Component
public class AddSearches {

	private final SavedSearches searches;

	private final FreshListings fresh;

	private final Ids ids;

	private final Clock clock;

	AddSearches(SavedSearches searches, FreshListings fresh, Ids ids, Clock clock) {
		this.searches = searches;
		this.fresh = fresh;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Adds a search whose new finds are told.
	 * @param words what it looks for; blank for everything
	 * @param fields the technical fields it is narrowed down to, none for all
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(AccountId account, ListingKind kind, String name, String words, List<FieldCode> fields) {
		var query = SavedQuery.of(words.isBlank() ? null : words,
				fields.isEmpty() ? null : fields.stream().map(FieldCode::value).toList());
		this.searches.save(SavedSearch.create(new SavedSearchId(this.ids.next()), account, kind,
				new SearchSettings(name, query, SearchAlert.NEW, false), this.clock.instant()));
	}

	/**
	 * Has listings that have just come held against all searches, once the search index
	 * has them.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void compare(ListingKind kind, Collection<ListingId> listings) {
		listings.forEach((listing) -> this.fresh.add(listing, kind));
	}

}
