package io.techbridge.marketplace.searches;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All saved searches.
 */
interface SavedSearches extends ListCrudRepository<SavedSearch, SavedSearchId> {

	/**
	 * Those of somebody, the newest first.
	 */
	List<SavedSearch> findByAccountIdOrderByIdDesc(AccountId account);

	long countByAccountId(AccountId account);

	/**
	 * A search, which nobody else changes until this transaction has ended.
	 */
	@Query("SELECT * FROM saved_search WHERE id = :id FOR UPDATE")
	Optional<SavedSearch> lock(SavedSearchId id);

	/**
	 * Some of those that look for something new, by their ids.
	 * @param after the id after which to begin
	 */
	@Query("SELECT * FROM saved_search WHERE id > :after AND NOT paused ORDER BY id LIMIT :limit")
	List<SavedSearch> findActive(long after, int limit);

}
