package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.index.Visible;

/**
 * Conditions that exclude, as filters inside the searches. What is not stated excludes
 * nothing.
 */
final class HardLimits {

	private HardLimits() {
	}

	/**
	 * What an offer must fulfil for this demand.
	 * @param restricted regions whose offers a rule keeps from this demand
	 * @param circle who asks
	 */
	static List<Query> onOffers(Demand demand, Collection<RegionCode> restricted, Circle circle) {
		var filters = new ArrayList<>(Visible.to(circle));
		var from = new ArrayList<>(demand.excludedRegions());
		from.addAll(restricted);
		if (!from.isEmpty()) {
			filters.add(not(terms("regionAncestors", from)));
		}
		var to = demand.region();
		if (to != null) {
			filters
				.add(anyOf(absent("allowedRegions"), terms("allowedRegions", List.of(to, to.city(), to.province()))));
		}
		return filters;
	}

	/**
	 * What a demand must fulfil for this offer.
	 * @param circle who asks
	 */
	static List<Query> onDemands(Offer offer, Circle circle) {
		var filters = new ArrayList<>(Visible.to(circle));
		var from = offer.region();
		if (from != null) {
			filters.add(not(terms("excludedRegions", List.of(from, from.city(), from.province()))));
		}
		if (!offer.allowedRegions().isEmpty()) {
			filters.add(anyOf(absent("region"), terms("regionAncestors", offer.allowedRegions())));
		}
		return filters;
	}

	private static Query terms(String field, Collection<RegionCode> regions) {
		var values = regions.stream().map(RegionCode::value).distinct().sorted().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(values))));
	}

	private static Query absent(String field) {
		return not(Query.of((query) -> query.exists((exists) -> exists.field(field))));
	}

	private static Query not(Query query) {
		return Query.of((negation) -> negation.bool((bool) -> bool.mustNot(query)));
	}

	private static Query anyOf(Query one, Query other) {
		return Query.of((either) -> either.bool((bool) -> bool.should(one, other)));
	}

}
