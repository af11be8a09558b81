package io.techbridge.marketplace.statistics.funnel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.time.China;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down the first time each listing comes to a step, in the transaction in which it
 * does. What is written is never changed; a step that is known already is left alone
 * before its row would be locked, since pages of matches are looked at all the time.
 */
@Component
class RecordSteps {

	/**
	 * A listing that is on the market for the first time came there just now, or, if its
	 * day is over, at the beginning of that day.
	 */
	private static final String PUBLISHED = """
			INSERT INTO funnel_step
			  (listing_id, step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, hours)
			SELECT l.id, 'PUBLISHED', l.kind, l.organization_id, o.park, SUBSTRING_INDEX(l.field, '.', 1),
			  l.first_published_on,
			  CASE WHEN l.first_published_on < :today
			    THEN CAST(l.first_published_on AS DATETIME(6)) - INTERVAL 8 HOUR ELSE CAST(:now AS DATETIME(6)) END,
			  CASE WHEN l.first_published_on < :today
			    THEN CAST(l.first_published_on AS DATETIME(6)) - INTERVAL 8 HOUR ELSE CAST(:now AS DATETIME(6)) END,
			  0
			FROM listing l JOIN organization o ON o.id = l.organization_id
			LEFT JOIN funnel_step known ON known.listing_id = l.id AND known.step = 'PUBLISHED'
			WHERE l.id IN (:listings) AND l.first_published_on IS NOT NULL AND known.listing_id IS NULL
			ON DUPLICATE KEY UPDATE funnel_step.listing_id = funnel_step.listing_id""";

	private static final String TAKEN = """
			INSERT INTO funnel_step
			  (listing_id, step, kind, organization_id, park, field, cohort_on, first_at, recorded_at, hours)
			SELECT p.listing_id, :step, p.kind, p.organization_id, p.park, p.field, p.cohort_on,
			  GREATEST(CAST(:at AS DATETIME(6)), p.first_at), GREATEST(CAST(:recorded AS DATETIME(6)), p.recorded_at),
			  GREATEST(0, TIMESTAMPDIFF(HOUR, p.first_at, CAST(:at AS DATETIME(6))))
			FROM funnel_step p LEFT JOIN funnel_step known ON known.listing_id = p.listing_id AND known.step = :step
			WHERE p.step = 'PUBLISHED' AND p.listing_id IN (:listings) AND known.listing_id IS NULL
			ON DUPLICATE KEY UPDATE funnel_step.listing_id = funnel_step.listing_id""";

	private static final int PORTION = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	RecordSteps(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Those of the listings that have ever been on the market came there.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void published(Collection<ListingId> listings) {
		for (var portion : portions(listings)) {
			this.jdbc.sql(PUBLISHED)
				.param("listings", portion)
				.param("today", China.today(this.clock))
				.param("now", this.clock.instant())
				.update();
		}
	}

	/**
	 * Published listings have just taken a step.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void taken(FunnelStep step, Collection<ListingId> listings) {
		var now = this.clock.instant();
		taken(step, listings, now, now);
	}

	/**
	 * Published listings took a step on a day of which one has learnt at an instant.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void taken(FunnelStep step, Collection<ListingId> listings, LocalDate on, Instant recordedAt) {
		taken(step, listings, on.atStartOfDay(China.ZONE).toInstant(), recordedAt);
	}

	/**
	 * Published listings took a step at an instant, which was known from then on.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void taken(FunnelStep step, Collection<ListingId> listings, Instant at) {
		taken(step, listings, at, at);
	}

	private void taken(FunnelStep step, Collection<ListingId> listings, Instant at, Instant recordedAt) {
		for (var portion : portions(listings)) {
			this.jdbc.sql(TAKEN)
				.param("step", step.name())
				.param("listings", portion)
				.param("at", at)
				.param("recorded", recordedAt)
				.update();
		}
	}

	private static List<List<Long>> portions(Collection<ListingId> listings) {
		var ids = listings.stream().map(ListingId::value).distinct().sorted().toList();
		var portions = new ArrayList<List<Long>>();
		for (var from = 0; from < ids.size(); from += PORTION) {
			portions.add(ids.subList(from, Math.min(from + PORTION, ids.size())));
		}
		return portions;
	}

}
