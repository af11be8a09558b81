package io.techbridge.marketplace.searches;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.accounts.PersonalData;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.stereotype.Component;

/**
 * What somebody looks for.
 */
@Component
class SearchData implements PersonalData {

	private final SavedSearches searches;

	SearchData(SavedSearches searches) {
		this.searches = searches;
	}

	@Override
	public String name() {
		return "savedSearches";
	}

	@Override
	public Object of(AccountId account) {
		return this.searches.findByAccountIdOrderByIdDesc(account)
			.stream()
			.map((one) -> new Export(one.name(), one.kind(), one.query(), one.alert(), one.paused(), one.createdAt()))
			.toList();
	}

	@Override
	public void erase(AccountId account) {
		List<SavedSearch> all = this.searches.findByAccountIdOrderByIdDesc(account);
		this.searches.deleteAll(all);
	}

	/**
	 * What is handed out.
	 */
	record Export(String name, ListingKind kind, SavedQuery query, SearchAlert alert, boolean paused,
			Instant createdAt) {

	}

}
