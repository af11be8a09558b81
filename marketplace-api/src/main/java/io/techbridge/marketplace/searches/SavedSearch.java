package io.techbridge.marketplace.searches;

import java.time.Instant;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A search that somebody has saved, to run it again and to be told what is new in it.
 *
 * @param accountId whose it is
 * @param kind what it looks for
 * @param name what they call it; each of their searches has another name
 * @param paused whether it looks for nothing new at the moment
 */
@Table("saved_search")
record SavedSearch(@Id SavedSearchId id, @Version @Nullable Long version, AccountId accountId, ListingKind kind,
		String name, SavedQuery query, SearchAlert alert, boolean paused, Instant createdAt) {

	/**
	 * One that has not been saved yet.
	 */
	static SavedSearch create(SavedSearchId id, AccountId account, ListingKind kind, SearchSettings settings,
			Instant at) {
		return new SavedSearch(id, null, account, kind, settings.name(), settings.query(), settings.alert(),
				settings.paused(), at);
	}

	/**
	 * The same with other settings; what it looks for stays of its kind.
	 */
	SavedSearch change(SearchSettings settings) {
		return new SavedSearch(this.id, this.version, this.accountId, this.kind, settings.name(), settings.query(),
				settings.alert(), settings.paused(), this.createdAt);
	}

	/**
	 * Whether this one, unlike an earlier state of it, has to learn anew what is nothing
	 * new: it asks for something else, or has not looked for a while.
	 */
	boolean startsAnewAfter(SavedSearch before) {
		return !this.query.equals(before.query) || before.paused && !this.paused;
	}

}
