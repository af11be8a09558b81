package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.Circle;
import io.techbridge.matching.Demand;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Offer;
import io.techbridge.matching.RegionCode;
import io.techbridge.matching.index.Visible;
import io.techbridge.matching.ranking.RegionRule;

/**
 * Conditions that exclude, as filters inside the searches. What is not stated excludes
 * nothing.
 */
final class HardLimits {

	private HardLimits() {
	}

	/**
	 * What an offer must fulfil for this demand.
	 * @param restricting the rules that keep some offers from this demand
	 * @param circle who asks
	 */
	static List<Query> onOffers(Demand demand, Collection<RegionRule> restricting, Circle circle) {
		var filters = new ArrayList<>(Visible.to(circle));
		if (!demand.excludedRegions().isEmpty()) {
			filters.add(not(terms("regionAncestors", demand.excludedRegions())));
		}
		restricting.forEach((rule) -> filters.add(not(concernedBy(rule))));
		var to = demand.region();
		if (to != null) {
			filters.add(anyOf(
					List.of(absent("allowedRegions"), terms("allowedRegions", List.of(to, to.city(), to.province())))));
		}
		return filters;
	}

	/**
	 * The offers that a rule speaks about; the same as
	 * {@link RegionRule#concerns(Offer)}.
	 */
	private static Query concernedBy(RegionRule rule) {
		var places = new ArrayList<Query>();
		if (!rule.from().isEmpty()) {
			places.add(terms("regionAncestors", rule.from()));
		}
		if (!rule.parksFrom().isEmpty()) {
			places.add(values("facts.park", rule.parksFrom().stream()));
		}
		var all = new ArrayList<Query>();
		all.add(anyOf(places));
		if (!rule.fields().isEmpty()) {
			all.add(values("fieldAncestors", rule.fields().stream().map(FieldCode::value)));
		}
		return Query.of((query) -> query.bool((bool) -> bool.filter(all)));
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
			filters.add(anyOf(List.of(absent("region"), terms("regionAncestors", offer.allowedRegions()))));
		}
		return filters;
	}

	private static Query terms(String field, Collection<RegionCode> regions) {
		return values(field, regions.stream().map(RegionCode::value));
	}

	private static Query values(String field, Stream<String> codes) {
		var values = codes.distinct().sorted().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field(field).terms((any) -> any.value(values))));
	}

	private static Query absent(String field) {
		return not(Query.of((query) -> query.exists((exists) -> exists.field(field))));
	}

	private static Query not(Query query) {
		return Query.of((negation) -> negation.bool((bool) -> bool.mustNot(query)));
	}

	private static Query anyOf(List<Query> several) {
		return Query.of((either) -> either.bool((bool) -> bool.should(several).minimumShouldMatch("1")));
	}

}
