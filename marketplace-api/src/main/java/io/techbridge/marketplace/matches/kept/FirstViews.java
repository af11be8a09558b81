package io.techbridge.marketplace.matches.kept;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.techbridge.marketplace.matches.GoodMatchesSeen;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.Grade;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who saw which pair first in each organization that owns one of the two. Kept for good:
 * statistics ask how long it took from the match to a look at it.
 */
@Component
public class FirstViews {

	private static final String NOTE = """
			INSERT INTO match_first_view (need_id, achievement_id, organization_id, account_id, viewed_at)
			VALUES (:need, :achievement, :organization, :account, :at)
			ON DUPLICATE KEY UPDATE need_id = need_id""";

	private final NamedParameterJdbcTemplate batches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FirstViews(NamedParameterJdbcTemplate batches, ApplicationEventPublisher events, Clock clock) {
		this.batches = batches;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Notes that pairs were shown to a member of an organization.
	 */
	@Transactional
	public void note(Collection<Pair> pairs, OrganizationId organization, AccountId account) {
		this.batches.batchUpdate(NOTE,
				pairs.stream()
					.map((pair) -> new MapSqlParameterSource("need", pair.need().value())
						.addValue("achievement", pair.achievement().value())
						.addValue("organization", organization.value())
						.addValue("account", account.value())
						.addValue("at", this.clock.instant()))
					.toArray(MapSqlParameterSource[]::new));
		var good = pairs.stream()
			.filter((pair) -> pair.grade().compareTo(Grade.FAIR) <= 0)
			.flatMap((pair) -> Stream.of(pair.need(), pair.achievement()))
			.collect(Collectors.toSet());
		if (!good.isEmpty()) {
			this.events.publishEvent(new GoodMatchesSeen(good));
		}
	}

}
