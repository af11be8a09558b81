package io.techbridge.marketplace.listings.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.editing.ListedListing;
import io.techbridge.marketplace.platform.persistence.Instants;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what waits for a review, what has waited longest first.
 */
@Component
@Transactional(readOnly = true)
class ListReviews {

	private static final String LISTED = """
			SELECT l.id, l.version, l.kind, l.awaits, l.title, l.field, l.clarity,
			  COALESCE(l.submitted_at, l.changed_at) AS waits_since, o.id AS owner_id, o.name AS owner_name, o.trusted
			FROM listing l JOIN organization o ON o.id = l.organization_id
			WHERE %s ORDER BY %s LIMIT :limit OFFSET :offset""";

	private static final String COUNTED = """
			SELECT COUNT(*) FROM listing l JOIN organization o ON o.id = l.organization_id WHERE %s""";

	private final JdbcClient jdbc;

	ListReviews(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ReviewItem> list(ReviewFilter filter, PageRequest page) {
		Map<String, Object> parameters = new HashMap<>();
		var conditions = conditions(filter, parameters);
		var total = this.jdbc.sql(COUNTED.formatted(conditions)).params(parameters).query(Long.class).single();
		var sample = filter.sample();
		var items = this.jdbc.sql(LISTED.formatted(conditions, (sample != null) ? "RAND()" : "waits_since, l.id"))
			.params(parameters)
			.param("limit", (sample != null) ? sample : page.limit())
			.param("offset", (sample != null) ? 0 : page.offset())
			.query(ListReviews::item)
			.list();
		return new Page<>(items, (sample != null) ? 0 : page.number(), (sample != null) ? sample : page.limit(), total);
	}

	private static String conditions(ReviewFilter filter, Map<String, Object> parameters) {
		List<String> conditions = new ArrayList<>(List.of("l.awaits IS NOT NULL"));
		add(conditions, parameters, "l.kind = :kind", "kind", name(filter.kind()));
		add(conditions, parameters, "l.awaits = :cause", "cause", name(filter.cause()));
		add(conditions, parameters, "l.organization_id = :owner", "owner",
				(filter.owner() != null) ? filter.owner().value() : null);
		if (filter.field() != null) {
			add(conditions, parameters, "l.field = :field", "field", filter.field().value());
			if (filter.field().isTop()) {
				conditions.set(conditions.size() - 1, "(l.field = :field OR l.field LIKE :below ESCAPE '!')");
				parameters.put("below", filter.field().value().replace("_", "!_") + ".%");
			}
		}
		if (filter.q() != null && !filter.q().isBlank()) {
			add(conditions, parameters, "l.title LIKE :words ESCAPE '!'", "words",
					"%" + filter.q().strip().replaceAll("[!%_]", "!$0") + "%");
		}
		return String.join(" AND ", conditions);
	}

	private static void add(List<String> conditions, Map<String, Object> parameters, String condition, String parameter,
			@Nullable Object value) {
		if (value != null) {
			conditions.add(condition);
			parameters.put(parameter, value);
		}
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static ReviewItem item(ResultSet row, int number) throws SQLException {
		var clarity = row.getInt("clarity");
		return new ReviewItem(row.getString("id"), row.getString("version"), ListingKind.valueOf(row.getString("kind")),
				ReviewCause.valueOf(row.getString("awaits")), row.getString("title"),
				new ListedListing.Owner(row.getString("owner_id"), row.getString("owner_name")),
				row.getBoolean("trusted"), row.getString("field"), clearIfGiven(row, clarity),
				Instants.of(row, "waits_since"));
	}

	private static @Nullable Integer clearIfGiven(ResultSet row, int clarity) throws SQLException {
		return (row.getObject("clarity") != null) ? clarity : null;
	}

}
