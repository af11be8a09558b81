package io.techbridge.marketplace.interests.answers;

import java.util.List;

import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.matches.AnsweredPairs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers to interests that name both listings.
 */
@Component
class FindAnsweredPairs implements AnsweredPairs {

	private static final String PORTION = """
			SELECT need_id, achievement_id, status, reason FROM interest
			WHERE need_id IS NOT NULL AND achievement_id IS NOT NULL
			  AND status IN ('ACCEPTED', 'NEGOTIATING', 'SIGNED', 'FAILED', 'DECLINED')
			ORDER BY id LIMIT :size OFFSET :offset""";

	private final JdbcClient jdbc;

	FindAnsweredPairs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<AnsweredPair> portion(int offset, int size) {
		return this.jdbc.sql(PORTION)
			.param("size", size)
			.param("offset", offset)
			.query((row, number) -> new AnsweredPair(row.getString("need_id"), row.getString("achievement_id"),
					InterestStatus.valueOf(row.getString("status")).wasAccepted(), row.getString("reason")))
			.list();
	}

}
