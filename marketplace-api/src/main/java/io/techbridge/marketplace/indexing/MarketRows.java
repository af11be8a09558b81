package io.techbridge.marketplace.indexing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.platform.indexing.IndexKind;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the database says about listings in the search index: which should be found and in
 * which version.
 */
@Component
class MarketRows {

	private static final String ON_MARKET = "l.kind = :kind AND l.status = 'PUBLISHED' AND o.status = 'VERIFIED'";

	private static final String FROM = "FROM listing l JOIN organization o ON o.id = l.organization_id";

	private static final String AFTER = """
			SELECT l.id %s WHERE %s AND l.id > :after ORDER BY l.id LIMIT :most""".formatted(FROM, ON_MARKET);

	private static final String COUNT = "SELECT COUNT(*) %s WHERE %s".formatted(FROM, ON_MARKET);

	private static final String AMONG = """
			SELECT l.id, l.search_version, (%s) AS on_market %s WHERE l.id IN (:ids)""".formatted(ON_MARKET, FROM);

	private static final String WAITING = "SELECT id FROM index_task WHERE kind = :kind AND id IN (:ids)";

	private final JdbcClient jdbc;

	MarketRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many listings of a kind should be found.
	 */
	long count(IndexKind kind) {
		return this.jdbc.sql(COUNT).param("kind", kind.name()).query(Long.class).single();
	}

	/**
	 * The ids of listings that should be found, in their order.
	 */
	List<Long> after(IndexKind kind, long id, int most) {
		return this.jdbc.sql(AFTER)
			.param("kind", kind.name())
			.param("after", id)
			.param("most", most)
			.query(Long.class)
			.list();
	}

	/**
	 * What the database says about these ids; of those it does not know there is nothing.
	 * Tasks are looked for last: what became stale after its row was read is waiting.
	 */
	Map<Long, MarketRow> among(IndexKind kind, Collection<Long> ids) {
		var rows = new HashMap<Long, MarketRow>();
		RowCallbackHandler collect = (row) -> rows.put(row.getLong("id"),
				new MarketRow(row.getLong("search_version"), row.getBoolean("on_market"), false));
		this.jdbc.sql(AMONG).param("kind", kind.name()).param("ids", ids).query(collect);
		this.jdbc.sql(WAITING)
			.param("kind", kind.name())
			.param("ids", ids)
			.query(Long.class)
			.list()
			.forEach((id) -> rows.put(id, rows.getOrDefault(id, MarketRow.GONE).inTheQueue()));
		return rows;
	}

}
