package io.techbridge.marketplace.statistics.listings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the listings behind a figure: all of them for operators, one's own for members.
 * Who administers parks is shown those on the market whose owner is named, whatever else
 * the figure counts: neither an edit that waits nor the version that is published may ask
 * for staying unnamed.
 */
@Component
public class ListCountedListings {

	private static final String VISIBLE = """
			(l.organization_id = :visibleTo OR l.status = 'PUBLISHED' AND o.status = 'VERIFIED' AND NOT l.anonymous
			  AND COALESCE(JSON_VALUE(l.content, '$.anonymous'), 'false') IN ('false', '0'))""";

	private static final String PAGE = """
			SELECT l.id, l.kind, JSON_VALUE(l.content, '$.title') AS title, o.name, %s AS field, l.first_published_on,
			  %s AS reached_at
			FROM %s JOIN organization o ON o.id = l.organization_id WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset""";

	private static final String TOTAL = """
			SELECT COUNT(*) FROM %s JOIN organization o ON o.id = l.organization_id WHERE %s""";

	private final JdbcClient jdbc;

	ListCountedListings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws org.springframework.security.access.AccessDeniedException if the figure is
	 * that of the whole market, behind which there is no list
	 */
	@Transactional(readOnly = true)
	public Page<CountedListing> list(ListingSelection selection, Source source, Conditions conditions,
			PageRequest page) {
		selection.viewer().requireList();
		var shown = selection.viewer().operator() ? conditions : conditions.and(visible(selection));
		var items = this.jdbc
			.sql(PAGE.formatted(source.field(), source.reachedAt(), source.rows(), shown.sql(), source.order()))
			.params(shown.parameters())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(ListCountedListings::listing)
			.list();
		var total = this.jdbc.sql(TOTAL.formatted(source.rows(), shown.sql()))
			.params(shown.parameters())
			.query(Long.class)
			.single();
		return new Page<>(items, page.number(), page.limit(), total);
	}

	private static Conditions visible(ListingSelection selection) {
		return new Conditions(VISIBLE, Map.of("visibleTo", selection.ownId()));
	}

	private static CountedListing listing(ResultSet row, int number) throws SQLException {
		return new CountedListing(row.getString("id"), ListingKind.valueOf(row.getString("kind")),
				row.getString("title"), row.getString("name"), row.getString("field"),
				row.getObject("first_published_on", LocalDate.class), Instants.ofNullable(row, "reached_at"));
	}

	/**
	 * Where the listings behind a figure come from, as SQL.
	 *
	 * @param rows tables with the listing as {@code l}
	 * @param field the first-level field
	 * @param reachedAt the instant that is shown
	 */
	public record Source(String rows, String field, String reachedAt, String order) {

	}

}
