package io.techbridge.marketplace.matches.gaps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what has no match of grade {@link Grade#FAIR} or better among those kept.
 */
@Component
class GapRows {

	private static final String ON_MARKET = """
			l.status = 'PUBLISHED' AND o.status = 'VERIFIED' AND (:members OR l.visibility = 'PUBLIC')
			AND (:field IS NULL OR l.field = :field OR l.field LIKE :fieldBelow)
			AND (:region IS NULL OR o.region LIKE :region)""";

	/** MariaDB calls a true value 1, MySQL true. */
	private static final String WANTS_BROKER = """
			(COALESCE(JSON_VALUE(l.content, '$.wantsBroker'), '0') IN ('1', 'true')
			  OR EXISTS (SELECT 1 FROM broker_request b WHERE b.need_id = l.id))""";

	private static final String NEEDS = """
			FROM match_list m JOIN listing l ON l.id = m.need_id JOIN organization o ON o.id = l.organization_id
			LEFT JOIN kept_match k ON k.need_id = l.id AND k.position = 1
			WHERE m.strong + m.fair = 0 AND %s AND (NOT :broker OR %s)""".formatted(ON_MARKET, WANTS_BROKER);

	private static final String NEED_PAGE = """
			SELECT l.id, l.first_published_on, l.clarity, %s AS wants_broker, m.calculated_at,
			  k.achievement_id AS near, k.grade, k.hundredths
			%s ORDER BY wants_broker DESC, l.first_published_on, l.id LIMIT :limit OFFSET :offset"""
		.formatted(WANTS_BROKER, NEEDS);

	/** Those that still wait to be matched are none yet. */
	private static final String ACHIEVEMENTS = """
			FROM listing l JOIN organization o ON o.id = l.organization_id
			WHERE l.kind = 'ACHIEVEMENT' AND %s
			  AND NOT EXISTS (SELECT 1 FROM kept_match k WHERE k.achievement_id = l.id AND k.grade IN ('STRONG', 'FAIR'))
			  AND NOT EXISTS (SELECT 1 FROM match_task t WHERE t.kind = 'ACHIEVEMENT' AND t.id = l.id)"""
		.formatted(ON_MARKET);

	private static final String ACHIEVEMENT_PAGE = """
			SELECT g.id, g.first_published_on, g.near, k.grade, k.hundredths FROM (
			  SELECT l.id, l.first_published_on,
			    (SELECT b.need_id FROM kept_match b WHERE b.achievement_id = l.id ORDER BY b.hundredths DESC, b.need_id LIMIT 1)
			      AS near
			  %s ORDER BY l.first_published_on, l.id LIMIT :limit OFFSET :offset) AS g
			LEFT JOIN kept_match k ON k.need_id = g.near AND k.achievement_id = g.id
			ORDER BY g.first_published_on, g.id"""
		.formatted(ACHIEVEMENTS);

	private final JdbcClient jdbc;

	GapRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Needs that nothing answers: those that ask for a broker first, then the longest
	 * open.
	 * @param members whether the caller sees what is for members only
	 */
	Page<NeedRow> needs(GapFilter filter, boolean members, PageRequest page) {
		var broker = Boolean.TRUE.equals(filter.wantsBroker());
		var total = asking("SELECT COUNT(*) " + NEEDS, filter, members).param("broker", broker)
			.query(Long.class)
			.single();
		return page(asking(NEED_PAGE, filter, members).param("broker", broker), GapRows::need, page, total);
	}

	/**
	 * Achievements that answer no need, the longest open first.
	 * @param members whether the caller sees what is for members only
	 */
	Page<AchievementRow> achievements(GapFilter filter, boolean members, PageRequest page) {
		var total = asking("SELECT COUNT(*) " + ACHIEVEMENTS, filter, members).query(Long.class).single();
		return page(asking(ACHIEVEMENT_PAGE, filter, members), GapRows::achievement, page, total);
	}

	private JdbcClient.StatementSpec asking(String sql, GapFilter filter, boolean members) {
		return this.jdbc.sql(sql)
			.param("members", members)
			.param("field", (filter.field() != null) ? filter.field().value() : null)
			.param("fieldBelow", filter.fieldBelow())
			.param("region", filter.regionPrefix());
	}

	private static <T> Page<T> page(JdbcClient.StatementSpec statement, RowMapper<T> mapper, PageRequest page,
			long total) {
		var rows = statement.param("limit", page.limit()).param("offset", page.offset()).query(mapper).list();
		return new Page<>(rows, page.number(), page.limit(), total);
	}

	private static NeedRow need(ResultSet row, int number) throws SQLException {
		return new NeedRow(new ListingId(row.getLong("id")), row.getObject("first_published_on", LocalDate.class),
				row.getObject("clarity", Integer.class), row.getBoolean("wants_broker"),
				Instants.of(row, "calculated_at"), near(row));
	}

	private static AchievementRow achievement(ResultSet row, int number) throws SQLException {
		return new AchievementRow(new ListingId(row.getLong("id")),
				row.getObject("first_published_on", LocalDate.class), near(row));
	}

	private static @Nullable Near near(ResultSet row) throws SQLException {
		var id = row.getString("near");
		return (id != null && row.getString("grade") != null)
				? new Near(id, Grade.valueOf(row.getString("grade")), row.getInt("hundredths") / 100.0) : null;
	}

	/**
	 * A need that nothing answers.
	 */
	record NeedRow(ListingId id, LocalDate openSince, @Nullable Integer clarity, boolean wantsBroker,
			Instant calculatedAt, @Nullable Near near) {

	}

	/**
	 * An achievement that nobody needs.
	 */
	record AchievementRow(ListingId id, LocalDate openSince, @Nullable Near near) {

	}

	/**
	 * The best match so far.
	 */
	record Near(String id, Grade grade, double score) {

	}

}
