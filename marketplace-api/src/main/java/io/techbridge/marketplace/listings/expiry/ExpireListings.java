package io.techbridge.marketplace.listings.expiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes listings whose time has run out off the market, and reminds their owners before.
 * What could not be done on one day is done on the next.
 */
@Component
class ExpireListings {

	private static final int PORTION = 500;

	private static final String EXPIRED = """
			SELECT id FROM listing WHERE status = 'PUBLISHED' AND expires_on <= :day AND id > :after
			ORDER BY id LIMIT :portion""";

	private static final String TO_REMIND = """
			SELECT id FROM listing
			WHERE status = 'PUBLISHED' AND expires_on <= :day AND (reminded_days IS NULL OR reminded_days > :days)
			  AND id > :after
			ORDER BY id LIMIT :portion""";

	private final JdbcClient jdbc;

	private final EndOfTerm end;

	private final Clock clock;

	ExpireListings(JdbcClient jdbc, EndOfTerm end, Clock clock) {
		this.jdbc = jdbc;
		this.end = end;
		this.clock = clock;
	}

	/**
	 * @return what was done, nothing if there was nothing to do
	 */
	Optional<Message> run() {
		var today = China.today(this.clock);
		var expired = expire(today);
		var reminded = 0;
		for (var days : EndOfTerm.REMINDERS) {
			reminded += remind(today, days);
		}
		return (expired + reminded == 0) ? Optional.empty()
				: Optional.of(Message.of("job.listings-expired", expired, reminded));
	}

	private int expire(LocalDate today) {
		return each(EXPIRED, today, 0, this.end::expire);
	}

	private int remind(LocalDate today, int days) {
		return each(TO_REMIND, today.plusDays(days), days, (id) -> this.end.remind(id, days));
	}

	private int each(String query, LocalDate day, int days, Consumer<ListingId> step) {
		var done = 0;
		var after = 0L;
		List<Long> portion;
		do {
			portion = this.jdbc.sql(query)
				.param("day", day)
				.param("days", days)
				.param("after", after)
				.param("portion", PORTION)
				.query(Long.class)
				.list();
			portion.forEach((id) -> step.accept(new ListingId(id)));
			done += portion.size();
			after = portion.isEmpty() ? after : portion.getLast();
		}
		while (portion.size() == PORTION);
		return done;
	}

}
