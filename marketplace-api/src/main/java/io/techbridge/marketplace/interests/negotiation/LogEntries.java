package io.techbridge.marketplace.interests.negotiation;

import java.util.List;
import java.util.Optional;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.data.repository.Repository;

/**
 * All entries of all logs, for reading.
 */
interface LogEntries extends Repository<LogEntry, Long> {

	List<LogEntry> findByInterestIdOrderById(InterestId interest);

	Optional<LogEntry> findByIdAndInterestId(long id, InterestId interest);

	Optional<LogEntry> findByInterestIdAndAccountIdAndIdempotencyKey(InterestId interest, AccountId account,
			String key);

	boolean existsByStepId(long step);

}
