package io.techbridge.matching.browse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.BrowseFacet;
import io.techbridge.matching.BrowseFilters;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as queries, one for each facet that narrows it down.
 */
final class Conditions {

	private final Map<BrowseFacet, Query> queries = new EnumMap<>(BrowseFacet.class);

	private Conditions() {
	}

	static Conditions of(BrowseFilters filters, Shelf shelf) {
		var conditions = new Conditions();
		shelf.facets().forEach((facet, field) -> {
			var query = (facet == BrowseFacet.TRL) ? range(field, filters.trlFrom(), filters.trlTo())
					: anyOf(field, filters.chosen(facet));
			if (query != null) {
				conditions.queries.put(facet, query);
			}
		});
		return conditions;
	}

	/**
	 * All of them.
	 */
	List<Query> all() {
		return List.copyOf(this.queries.values());
	}

	/**
	 * All but the one on this facet.
	 */
	List<Query> allBut(BrowseFacet facet) {
		var others = new ArrayList<Query>();
		this.queries.forEach((on, query) -> {
			if (on != facet) {
				others.add(query);
			}
		});
		return others;
	}

	private static @Nullable Query anyOf(String field, List<String> values) {
		return values.isEmpty() ? null : Query.of((query) -> query.terms(
				(terms) -> terms.field(field).terms((any) -> any.value(values.stream().map(FieldValue::of).toList()))));
	}

	private static @Nullable Query range(String field, @Nullable Integer from, @Nullable Integer to) {
		return (from == null && to == null) ? null
				: Query.of((query) -> query.range((range) -> range.number((number) -> number.field(field)
					.gte((from != null) ? from.doubleValue() : null)
					.lte((to != null) ? to.doubleValue() : null))));
	}

}
