package io.techbridge.matching.ranking;

import java.util.stream.Stream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * The region rules that keep some offers from some demands.
 */
final class Restrictions implements Condition {

	private final RegionRules rules;

	Restrictions(RegionRules rules) {
		this.rules = rules;
	}

	@Override
	public Stream<Reason> exclusions(Demand demand, Offer offer) {
		return this.rules.restricting(demand)
			.stream()
			.filter((rule) -> rule.concerns(offer))
			.map((rule) -> Reason.of("excluded.rule", rule.name(), rule.nameEn()));
	}

}
