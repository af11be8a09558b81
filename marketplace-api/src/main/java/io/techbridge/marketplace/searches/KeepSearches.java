package io.techbridge.marketplace.searches;

import java.time.Clock;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves, changes and deletes the searches of the caller. What they look for stays between
 * them and the marketplace: the audit log tells that they did, not what.
 */
@Component
class KeepSearches {

	/** How many searches somebody can save. */
	static final int MOST = 50;

	private final SavedSearches searches;

	private final SearchHits hits;

	private final FirstHits firstHits;

	private final AuditLog audit;

	private final Ids ids;

	private final Clock clock;

	KeepSearches(SavedSearches searches, SearchHits hits, FirstHits firstHits, AuditLog audit, Ids ids, Clock clock) {
		this.searches = searches;
		this.hits = hits;
		this.firstHits = firstHits;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Saves a search. A name can be used once, so that a request that is repeated saves
	 * nothing twice.
	 */
	@Transactional
	public SavedSearch save(ListingKind kind, SearchSettings settings, Caller caller) {
		if (this.searches.countByAccountId(caller.account()) >= MOST) {
			throw new RuleViolated(Message.of("search.rule.most", MOST));
		}
		var id = new SavedSearchId(this.ids.next());
		var saved = named(SavedSearch.create(id, caller.account(), kind, settings, this.clock.instant()));
		this.firstHits.note(saved, caller);
		record("saved-search.saved", saved);
		return saved;
	}

	/**
	 * Changes a search. One that looks for something else, or looks again after a pause,
	 * begins anew: what it finds now is nothing new.
	 */
	@Transactional
	public SavedSearch change(SavedSearchId id, long version, SearchSettings settings, Caller caller) {
		var before = lock(id, caller);
		Versions.require(version, before.version());
		var after = named(before.change(settings));
		if (after.startsAnewAfter(before)) {
			startAnew(before, after, caller);
		}
		this.audit.record(act("saved-search.changed", after).changing(told(before), told(after)));
		return after;
	}

	@Transactional
	public void delete(SavedSearchId id, Caller caller) {
		var deleted = lock(id, caller);
		this.searches.delete(deleted);
		record("saved-search.deleted", deleted);
	}

	/**
	 * Notes that the caller has looked at what is new.
	 */
	@Transactional
	public void see(SavedSearchId id, Caller caller) {
		this.hits.see(lock(id, caller).id());
	}

	private void startAnew(SavedSearch before, SavedSearch after, Caller caller) {
		if (!after.query().equals(before.query())) {
			this.hits.forget(after.id());
		}
		this.firstHits.note(after, caller);
	}

	private SavedSearch lock(SavedSearchId id, Caller caller) {
		return this.searches.lock(id)
			.filter((search) -> search.accountId().equals(caller.account()))
			.orElseThrow(() -> new NotFound("saved search " + id));
	}

	/** Two of somebody's searches with one name could not be told apart in an alert. */
	private SavedSearch named(SavedSearch search) {
		try {
			return this.searches.save(search);
		}
		catch (DuplicateKeyException ex) {
			throw new RuleViolated(Message.of("search.rule.name"), "name");
		}
	}

	private void record(String act, SavedSearch search) {
		this.audit.record(act(act, search));
	}

	private static AuditedAct act(String act, SavedSearch search) {
		return AuditedAct.of(act, "saved-search", search.id().toString());
	}

	private static Map<String, String> told(SavedSearch search) {
		return Map.of("alert", search.alert().name(), "paused", Boolean.toString(search.paused()));
	}

}
