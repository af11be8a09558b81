package io.techbridge.marketplace.matches.marks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pairs that an organization has marked, over all its listings, the latest first.
 */
@Component
@Transactional(readOnly = true)
class FindMarks {

	private static final String MARKED = """
			FROM match_mark m JOIN listing n ON n.id = m.need_id
			LEFT JOIN kept_match k ON k.need_id = m.need_id AND k.achievement_id = m.achievement_id
			WHERE m.organization_id = :owner AND (:mark IS NULL OR m.mark = :mark)
			  AND (:listing IS NULL OR m.need_id = :listing OR m.achievement_id = :listing)""";

	private static final String PAGE = """
			SELECT m.need_id, m.achievement_id, m.mark, m.reason, m.remark, m.marked_at, m.returned_at,
			  n.organization_id = m.organization_id AS of_need, k.grade, k.hundredths
			%s ORDER BY m.marked_at DESC, m.need_id, m.achievement_id LIMIT :limit OFFSET :offset""".formatted(MARKED);

	private static final String COUNT = "SELECT COUNT(*) " + MARKED;

	private final JdbcClient jdbc;

	private final FindNeeds needs;

	private final FindAchievements achievements;

	FindMarks(JdbcClient jdbc, FindNeeds needs, FindAchievements achievements) {
		this.jdbc = jdbc;
		this.needs = needs;
		this.achievements = achievements;
	}

	Page<MarkedPair> page(MarkFilter filter, PageRequest page, Caller caller) {
		var owner = owner(caller);
		var rows = statement(PAGE, filter, owner).param("limit", page.limit())
			.param("offset", page.offset())
			.query(FindMarks::row)
			.list();
		var total = statement(COUNT, filter, owner).query(Long.class).single();
		return new Page<>(shown(rows, new Audience(caller)), page.number(), page.limit(), total);
	}

	private List<MarkedPair> shown(List<Row> rows, Audience audience) {
		var shownNeeds = this.needs.summaries(rows.stream().map(Row::need).distinct().toList(), audience);
		var shownAchievements = this.achievements.summaries(rows.stream().map(Row::achievement).distinct().toList(),
				audience);
		return rows.stream()
			.map((row) -> new MarkedPair(row.need(), row.achievement(),
					row.ofNeed() ? ListingKind.NEED : ListingKind.ACHIEVEMENT, shownNeeds.get(row.need()),
					shownAchievements.get(row.achievement()), row.mark(), row.grade(), row.score()))
			.toList();
	}

	private JdbcClient.StatementSpec statement(String sql, MarkFilter filter, OrganizationId owner) {
		return this.jdbc.sql(sql)
			.param("owner", owner.value())
			.param("mark", (filter.mark() != null) ? filter.mark().name() : null)
			.param("listing", (filter.listing() != null) ? filter.listing().value() : null);
	}

	private static OrganizationId owner(Caller caller) {
		if (caller.membership() == null) {
			throw new AccessDeniedException("Not a member of any organization");
		}
		return caller.membership().organization();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		var grade = row.getString("grade");
		return new Row(row.getString("need_id"), row.getString("achievement_id"), row.getBoolean("of_need"),
				Marks.mark(row), (grade != null) ? Grade.valueOf(grade) : null,
				(grade != null) ? row.getInt("hundredths") / 100.0 : null);
	}

	private record Row(String need, String achievement, boolean ofNeed, MarkOnPair mark, @Nullable Grade grade,
			@Nullable Double score) {

	}

}
