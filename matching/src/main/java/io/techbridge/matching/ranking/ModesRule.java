package io.techbridge.matching.ranking;

import java.util.EnumSet;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.TransferMode;

/**
 * Whether the two want the same way of transfer, and whether starting is easy.
 */
final class ModesRule implements Rule {

	private static final String NAME = "modes";

	private final Weights.Modes weights;

	ModesRule(Weights.Modes weights) {
		this.weights = weights;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var easy = offer.tryBeforePay() || offer.modes().contains(TransferMode.OPEN_LICENSE);
		var points = easy ? this.weights.easyStart() : 0;
		if (demand.modes().isEmpty() || offer.modes().isEmpty()) {
			return Component.of(NAME, points, Reason.of(easy ? "modes.unknown.easy" : "modes.unknown"));
		}
		var shared = EnumSet.copyOf(offer.modes());
		shared.retainAll(demand.modes());
		if (shared.isEmpty()) {
			return Component.of(NAME, points + this.weights.none(), Reason.of(easy ? "modes.none.easy" : "modes.none",
					EnumSet.copyOf(offer.modes()), EnumSet.copyOf(demand.modes())));
		}
		return Component.of(NAME, points + this.weights.shared(),
				Reason.of(easy ? "modes.shared.easy" : "modes.shared", shared));
	}

}
