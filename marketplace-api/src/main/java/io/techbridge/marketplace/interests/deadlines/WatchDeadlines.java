package io.techbridge.marketplace.interests.deadlines;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets interests lapse that nobody answered, and reminds those who should. What could not
 * be done on one day is done on the next.
 */
@Component
class WatchDeadlines {

	private static final int PORTION = 500;

	private static final String OVER = """
			SELECT id FROM interest WHERE status = 'EXPRESSED' AND answer_by < :today AND id > :after
			ORDER BY id LIMIT :portion""";

	private static final String TO_REMIND = """
			SELECT id FROM interest
			WHERE status = 'EXPRESSED' AND (remind_on <= :today OR remind_again_on <= :today) AND id > :after
			ORDER BY id LIMIT :portion""";

	private final JdbcClient jdbc;

	private final EndOfTime end;

	private final Clock clock;

	WatchDeadlines(JdbcClient jdbc, EndOfTime end, Clock clock) {
		this.jdbc = jdbc;
		this.end = end;
		this.clock = clock;
	}

	/**
	 * @return what was done, nothing if there was nothing to do
	 */
	Optional<Message> run() {
		var lapsed = each(OVER, this.end::lapse);
		var reminded = each(TO_REMIND, this.end::remind);
		return (lapsed + reminded == 0) ? Optional.empty()
				: Optional.of(Message.of("job.interests-watched", lapsed, reminded));
	}

	private int each(String query, Predicate<InterestId> step) {
		var done = 0;
		var after = 0L;
		List<Long> portion;
		do {
			portion = this.jdbc.sql(query)
				.param("today", China.today(this.clock))
				.param("after", after)
				.param("portion", PORTION)
				.query(Long.class)
				.list();
			done += (int) portion.stream().map(InterestId::new).filter(step).count();
			after = portion.isEmpty() ? after : portion.getLast();
		}
		while (portion.size() == PORTION);
		return done;
	}

}
