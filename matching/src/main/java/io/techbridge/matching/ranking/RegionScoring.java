package io.techbridge.matching.ranking;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.RegionCode;

/**
 * The points for regions: what the demand prefers, then the sum of the region rules, cut
 * at the limits of the weights file.
 */
final class RegionScoring implements Rule {

	private static final String NAME = "region";

	private final Weights.Region weights;

	private final RegionRules rules;

	private final TravelTimes travelTimes = TravelTimes.standard();

	RegionScoring(Weights.Region weights, RegionRules rules) {
		this.weights = weights;
		this.rules = rules;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var from = offer.region();
		var to = demand.region();
		var parts = new ArrayList<Part>();
		if (from != null && demand.preferredRegions().stream().anyMatch(from::isWithin)) {
			parts.add(new Part(this.weights.preferred(), Reason.of("region.preferred", from)));
		}
		addRules(parts, demand, offer);
		if (from != null && to != null && this.rules.concerning(demand)
			.anyMatch((rule) -> rule.kind() == RegionRule.Kind.PROXIMITY && rule.concerns(offer))) {
			addProximity(parts, from, to);
		}
		if (parts.isEmpty()) {
			return Component.of(NAME, 0, Reason.of((from == null || to == null) ? "region.unknown" : "region.neutral"));
		}
		return Component.of(NAME, limited(parts), new Reason("join", List.copyOf(reasons(parts))));
	}

	private void addRules(List<Part> parts, Demand demand, Offer offer) {
		for (var rule : this.rules.rules()) {
			var gives = rule.kind() == RegionRule.Kind.BOOST || rule.kind() == RegionRule.Kind.PRIORITY_FIELD;
			if (gives && rule.concerns(demand) && rule.concerns(offer)) {
				parts.add(new Part(rule.points(), Reason.of("region.rule", rule.name(), rule.nameEn(), rule.points())));
			}
		}
	}

	private void addProximity(List<Part> parts, RegionCode from, RegionCode to) {
		if (!from.namesCity() || !to.namesCity()) {
			return;
		}
		if (from.city().equals(to.city())) {
			parts.add(new Part(this.weights.sameCity(), Reason.of("region.sameCity", from.city())));
			return;
		}
		this.travelTimes.band(from, to)
			.ifPresent((band) -> parts.add(new Part(this.weights.travelBands().get(band),
					Reason.of("region.travel." + band, from.city(), to.city()))));
	}

	private double limited(List<Part> parts) {
		var sum = parts.stream().mapToDouble(Part::points).sum();
		return Math.clamp(sum, this.weights.lowest(), this.weights.highest());
	}

	private static List<Object> reasons(List<Part> parts) {
		return parts.stream().<Object>map(Part::reason).toList();
	}

	private record Part(double points, Reason reason) {

	}

}
