package io.techbridge.matching.ranking;

import java.util.Optional;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Industry;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * How near the two are in the tree of technical fields, and whether they serve the same
 * industry.
 */
final class FieldRule implements Rule {

	private static final String NAME = "field";

	private final Weights.Field weights;

	FieldRule(Weights.Field weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var field = byField(demand, offer);
		return sharedIndustry(demand, offer)
			.map((industry) -> Component.of(NAME, field.points() + this.weights.sameIndustry(),
					Reason.of("join", field.reason(), Reason.of("field.industry", industry))))
			.orElse(field);
	}

	private Component byField(Demand demand, Offer offer) {
		var wanted = demand.field();
		var offered = offer.field();
		if (wanted == null || offered == null) {
			return byListField(demand, offer);
		}
		if (wanted.equals(offered) && !wanted.isTop()) {
			return Component.of(NAME, this.weights.same(), Reason.of("field.same", offered));
		}
		if (wanted.top().equals(offered.top())) {
			return Component.of(NAME, this.weights.sameClass(), Reason.of("field.class", offered.top()));
		}
		if (demand.listField() != null && demand.listField() == offer.listField()) {
			return Component.of(NAME, this.weights.sameListField(),
					Reason.of("field.list", offered.top(), wanted.top(), demand.listField()));
		}
		return Component.of(NAME, this.weights.other(), Reason.of("field.other", offered.top(), wanted.top()));
	}

	private Component byListField(Demand demand, Offer offer) {
		if (demand.listField() != null && demand.listField() == offer.listField()) {
			return Component.of(NAME, this.weights.sameListField(), Reason.of("field.onlyList", demand.listField()));
		}
		return Component.of(NAME, 0, Reason.of("field.unknown"));
	}

	/**
	 * The first industry of the offer that the demand names as well; a section and a
	 * division of it are the same industry.
	 */
	private static Optional<Industry> sharedIndustry(Demand demand, Offer offer) {
		return offer.industries()
			.stream()
			.filter((offered) -> demand.industries()
				.stream()
				.anyMatch((wanted) -> wanted.startsWith(offered) || offered.startsWith(wanted)))
			.findFirst()
			.map(Industry::new);
	}

}
