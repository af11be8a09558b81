package io.techbridge.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The points for regions: what the demand prefers, then the region rules in their order,
 * their sum cut at the limits of the weights file.
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
		var parts = Stream
			.concat(preferred(demand, offer),
					this.rules.concerning(demand)
						.filter((rule) -> rule.concerns(offer))
						.flatMap((rule) -> parts(rule, demand, offer)))
			.toList();
		if (parts.isEmpty()) {
			var unknown = offer.region() == null || demand.region() == null;
			return Component.of(NAME, 0, Reason.of(unknown ? "region.unknown" : "region.neutral"));
		}
		var sum = parts.stream().mapToDouble(Part::points).sum();
		var limited = Math.clamp(sum, this.weights.lowest(), this.weights.highest());
		return Component.of(NAME, limited, new Reason("join", reasons(parts, sum != limited)));
	}

	private Stream<Part> preferred(Demand demand, Offer offer) {
		var from = offer.region();
		return (from != null && demand.preferredRegions().stream().anyMatch(from::isWithin))
				? Stream.of(new Part(this.weights.preferred(), Reason.of("region.preferred", from))) : Stream.empty();
	}

	private Stream<Part> parts(RegionRule rule, Demand demand, Offer offer) {
		return switch (rule.kind()) {
			case BOOST, PRIORITY_FIELD ->
				Stream.of(new Part(rule.points(), Reason.of("region.rule", rule.name(), rule.nameEn(), rule.points())));
			case PROXIMITY -> proximity(rule, demand.region(), offer.region());
			case RESTRICT -> Stream.empty();
		};
	}

	private Stream<Part> proximity(RegionRule rule, @Nullable RegionCode to, @Nullable RegionCode from) {
		if (from == null || to == null || !from.namesCity() || !to.namesCity()) {
			return Stream.empty();
		}
		if (from.city().equals(to.city())) {
			return Stream.of(near(rule, this.weights.sameCity(), Reason.of("region.sameCity", from.city())));
		}
		return this.travelTimes.band(from, to)
			.stream()
			.mapToObj((band) -> near(rule, this.weights.travelBands().get(band),
					Reason.of("region.travel." + band, from.city(), to.city())));
	}

	/**
	 * A rule with points of its own gives these for the same city, and for a journey in
	 * proportion.
	 */
	private Part near(RegionRule rule, double points, Reason reason) {
		if (rule.points() == 0) {
			return new Part(points, reason);
		}
		var own = Math.round(rule.points() * points / this.weights.sameCity() * 100) / 100.0;
		return new Part(own, Reason.of("region.near", rule.name(), rule.nameEn(), own, reason));
	}

	private List<Object> reasons(List<Part> parts, boolean cut) {
		var reasons = new ArrayList<Object>(parts.stream().map(Part::reason).toList());
		if (cut) {
			reasons.add(Reason.of("region.limit", this.weights.lowest(), this.weights.highest()));
		}
		return reasons;
	}

	private record Part(double points, Reason reason) {

	}

}
