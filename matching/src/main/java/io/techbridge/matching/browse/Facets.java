package io.techbridge.matching.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import io.techbridge.matching.BrowseFacet;
import io.techbridge.matching.BrowseFilters;
import io.techbridge.matching.Facet;

/**
 * Counts the values of each facet among what the words and the other facets leave.
 */
final class Facets {

	private static final String VALUES = "values";

	private static final String CHOSEN = "chosen";

	private final Shelf shelf;

	private final BrowseFilters filters;

	private final Conditions conditions;

	Facets(Shelf shelf, BrowseFilters filters, Conditions conditions) {
		this.shelf = shelf;
		this.filters = filters;
		this.conditions = conditions;
	}

	Map<String, Aggregation> questions() {
		var questions = new LinkedHashMap<String, Aggregation>();
		this.shelf.facets().forEach((facet, field) -> questions.put(facet.name(), question(facet, field)));
		return questions;
	}

	private Aggregation question(BrowseFacet facet, String field) {
		var parts = new LinkedHashMap<String, Aggregation>();
		parts.put(VALUES, values(facet, field)._toAggregation());
		var chosen = this.filters.chosen(facet);
		if (!chosen.isEmpty()) {
			parts.put(CHOSEN,
					TermsAggregation
						.of((terms) -> terms.field(field).size(chosen.size()).include((some) -> some.terms(chosen)))
						._toAggregation());
		}
		return Aggregation
			.of((narrowed) -> narrowed.filter((all) -> all.bool((bool) -> bool.filter(this.conditions.allBut(facet))))
				.aggregations(parts));
	}

	private static TermsAggregation values(BrowseFacet facet, String field) {
		return TermsAggregation.of((terms) -> terms.field(field).size(most(facet)));
	}

	/**
	 * How many values are listed. Only parks and owners may have more.
	 */
	private static int most(BrowseFacet facet) {
		return switch (facet) {
			case REGION -> 1000;
			case FIELD -> 200;
			case PARK -> 100;
			default -> 50;
		};
	}

	List<Facet> answers(Map<String, Aggregate> answers) {
		return this.shelf.facets().keySet().stream().map((facet) -> answer(facet, answers.get(facet.name()))).toList();
	}

	private Facet answer(BrowseFacet facet, Aggregate answer) {
		var parts = answer.filter().aggregations();
		var counts = counts(parts.get(VALUES));
		if (parts.containsKey(CHOSEN)) {
			counts.putAll(counts(parts.get(CHOSEN)));
		}
		this.filters.chosen(facet).forEach((value) -> counts.putIfAbsent(value, 0L));
		var values = new ArrayList<Facet.Value>();
		counts.forEach((value, count) -> values.add(new Facet.Value(value, count)));
		return new Facet(facet, values);
	}

	/** An index that does not know the field yet counts nothing. */
	private static Map<String, Long> counts(Aggregate terms) {
		var counts = new LinkedHashMap<String, Long>();
		if (terms.isSterms()) {
			terms.sterms()
				.buckets()
				.array()
				.forEach((bucket) -> counts.put(bucket.key().stringValue(), bucket.docCount()));
		}
		else if (terms.isLterms()) {
			terms.lterms()
				.buckets()
				.array()
				.forEach((bucket) -> counts.put(
						bucket.keyAsString() != null ? bucket.keyAsString() : Long.toString(bucket.key()),
						bucket.docCount()));
		}
		return counts;
	}

}
