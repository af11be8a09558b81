package io.techbridge.marketplace.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.matching.Grade;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The strong matches that the listings of an organization have met lately and still have,
 * but for those it has put aside, and those that somebody is asking or talking about, or
 * has talked about: an interest that was taken back or lapsed leaves the match as it was.
 */
@Component
@Transactional(readOnly = true)
class FindNewMatches {

	private static final Duration LATELY = Duration.ofDays(30);

	/** %1$s is the side. */
	private static final String RECENT = """
			FROM match_alert a
			JOIN kept_match k ON k.need_id = a.need_id AND k.achievement_id = a.achievement_id AND k.grade = 'STRONG'
			JOIN listing n ON n.id = a.need_id AND n.status = 'PUBLISHED'
			JOIN listing c ON c.id = a.achievement_id AND c.status = 'PUBLISHED'
			JOIN organization o ON o.id = n.organization_id AND o.status = 'VERIFIED'
			JOIN organization p ON p.id = c.organization_id AND p.status = 'VERIFIED'
			LEFT JOIN match_first_view v ON v.need_id = a.need_id AND v.achievement_id = a.achievement_id
			  AND v.organization_id = :owner
			WHERE a.%1$s_owner_id = :owner AND a.grade = 'STRONG' AND a.noted_at >= :since
			  AND NOT EXISTS (SELECT 1 FROM match_mark m WHERE m.organization_id = :owner AND m.need_id = a.need_id
			    AND m.achievement_id = a.achievement_id AND m.mark = 'DISMISSED' AND m.returned_at IS NULL)
			  AND NOT EXISTS (SELECT 1 FROM interest i
			    WHERE i.need_id = a.need_id AND i.achievement_id = a.achievement_id
			      AND i.status NOT IN ('WITHDRAWN', 'LAPSED'))""";

	private static final String PAGE = """
			SELECT a.need_id, a.achievement_id, a.noted_at, k.grade, k.hundredths, v.viewed_at IS NOT NULL AS seen
			%s ORDER BY seen, a.noted_at DESC, k.hundredths DESC, a.id LIMIT :limit OFFSET :offset""";

	private final JdbcClient jdbc;

	private final FindNeeds needs;

	private final FindAchievements achievements;

	private final Clock clock;

	FindNewMatches(JdbcClient jdbc, FindNeeds needs, FindAchievements achievements, Clock clock) {
		this.jdbc = jdbc;
		this.needs = needs;
		this.achievements = achievements;
		this.clock = clock;
	}

	/**
	 * Those of one side.
	 */
	Page<NewMatch> page(AlertSide side, PageRequest page, Caller caller) {
		var owner = owner(caller);
		var rows = recent(PAGE, side, owner).param("limit", page.limit())
			.param("offset", page.offset())
			.query(FindNewMatches::row)
			.list();
		var total = recent("SELECT COUNT(*) %s", side, owner).query(Long.class).single();
		return new Page<>(shown(rows, new Audience(caller)), page.number(), page.limit(), total);
	}

	private List<NewMatch> shown(List<Row> rows, Audience audience) {
		var shownNeeds = this.needs.summaries(rows.stream().map(Row::need).distinct().toList(), audience);
		var shownAchievements = this.achievements.summaries(rows.stream().map(Row::achievement).distinct().toList(),
				audience);
		return rows.stream()
			.filter((row) -> shownNeeds.containsKey(row.need()) && shownAchievements.containsKey(row.achievement()))
			.map((row) -> new NewMatch(shownNeeds.get(row.need()), shownAchievements.get(row.achievement()),
					row.grade(), row.score(), row.since(), row.seen()))
			.toList();
	}

	private JdbcClient.StatementSpec recent(String sql, AlertSide side, OrganizationId owner) {
		return this.jdbc.sql(sql.formatted(RECENT.formatted(side.name().toLowerCase(Locale.ROOT))))
			.param("owner", owner.value())
			.param("since", this.clock.instant().minus(LATELY));
	}

	private static OrganizationId owner(Caller caller) {
		if (caller.membership() == null) {
			throw new AccessDeniedException("Not a member of any organization");
		}
		return caller.membership().organization();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getString("need_id"), row.getString("achievement_id"), Grade.valueOf(row.getString("grade")),
				row.getInt("hundredths") / 100.0, Instants.of(row, "noted_at"), row.getBoolean("seen"));
	}

	private record Row(String need, String achievement, Grade grade, double score, Instant since, boolean seen) {

	}

}
