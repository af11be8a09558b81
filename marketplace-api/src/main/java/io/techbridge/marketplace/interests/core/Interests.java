package io.techbridge.marketplace.interests.core;

import java.util.Optional;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.NotFound;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/**
 * All interests.
 */
public interface Interests extends ListCrudRepository<Interest, InterestId> {

	/**
	 * An interest, which nobody else changes until this transaction has ended.
	 */
	@Query("SELECT * FROM interest WHERE id = :id FOR UPDATE")
	Optional<Interest> lock(InterestId id);

	Optional<Interest> findBySenderIdAndIdempotencyKey(OrganizationId sender, String key);

	/**
	 * @throws NotFound if there is none
	 */
	default Interest get(InterestId id) {
		return findById(id).orElseThrow(() -> new NotFound("interest " + id));
	}

}
