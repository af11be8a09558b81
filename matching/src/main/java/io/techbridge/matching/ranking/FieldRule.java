package io.techbridge.matching.ranking;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * How near the two are in the tree of technical fields.
 */
final class FieldRule implements Rule {

	private static final String NAME = "field";

	private final Weights.Field weights;

	FieldRule(Weights.Field weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
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

}
