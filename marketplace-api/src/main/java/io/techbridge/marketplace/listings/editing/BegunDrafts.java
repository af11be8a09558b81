package io.techbridge.marketplace.listings.editing;

import java.time.Clock;
import java.time.Duration;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which draft a request has begun, so that it begins no other when it is sent again.
 */
@Component
class BegunDrafts {

	private static final Duration KEPT = Duration.ofDays(2);

	/** Of two at the same moment the later one waits here for the earlier one. */
	private static final String KEEP = """
			INSERT INTO begun_draft (account_id, request_key, listing_id, begun_at)
			VALUES (:account, :key, :listing, :at) ON DUPLICATE KEY UPDATE listing_id = listing_id""";

	private static final String FIND = """
			SELECT listing_id FROM begun_draft WHERE account_id = :account AND request_key = :key""";

	private static final String FORGET = "DELETE FROM begun_draft WHERE begun_at < :before";

	private final JdbcClient jdbc;

	private final Clock clock;

	BegunDrafts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The draft that a request begins.
	 * @param fresh the one to begin if it has begun none yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	ListingId of(AccountId account, String key, ListingId fresh) {
		this.jdbc.sql(KEEP)
			.param("account", account.value())
			.param("key", key)
			.param("listing", fresh.value())
			.param("at", this.clock.instant())
			.update();
		return new ListingId(
				this.jdbc.sql(FIND).param("account", account.value()).param("key", key).query(Long.class).single());
	}

	/**
	 * Forgets requests that nobody sends again any more.
	 */
	int forgetOld() {
		return this.jdbc.sql(FORGET).param("before", this.clock.instant().minus(KEPT)).update();
	}

}
