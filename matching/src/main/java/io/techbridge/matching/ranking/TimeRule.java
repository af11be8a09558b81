package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * Whether the offer can be ready by the deadline, as far as its stage tells, and how
 * recently its owner has said that it still holds.
 */
final class TimeRule implements Rule {

	private static final String NAME = "time";

	private final Weights.Time weights;

	private final LocalDate today;

	TimeRule(Weights.Time weights, LocalDate today) {
		this.weights = weights;
		this.today = today;
	}

	@Override
	public Component apply(Demand demand, Offer offer) {
		var deadline = deadline(demand, offer);
		var freshness = freshness(offer);
		var points = Math.clamp(deadline.points() + freshness.points(), this.weights.lowest(), this.weights.highest());
		return Component.of(NAME, points, Reason.of("join", deadline.reason(), freshness.reason()));
	}

	private Part deadline(Demand demand, Offer offer) {
		var deadline = demand.deadline();
		var stage = offer.stage();
		if (deadline == null || stage == null) {
			return new Part(0, Reason.of((deadline == null) ? "time.noDeadline" : "time.noStage"));
		}
		var days = ChronoUnit.DAYS.between(this.today, deadline);
		if (days < 0) {
			return new Part(0, Reason.of("time.over", deadline));
		}
		var needed = this.weights.daysToUse().get(stage);
		if (days >= needed) {
			return new Part(this.weights.inTime(), Reason.of("time.inTime", deadline, stage));
		}
		return (2 * days >= needed) ? new Part(this.weights.tight(), Reason.of("time.tight", deadline, stage))
				: new Part(this.weights.late(), Reason.of("time.late", deadline, stage));
	}

	private Part freshness(Offer offer) {
		var confirmed = offer.confirmedOn();
		if (confirmed == null) {
			return new Part(0, Reason.of("time.unconfirmed"));
		}
		var age = ChronoUnit.DAYS.between(confirmed, this.today);
		if (age <= this.weights.freshDays()) {
			return new Part(this.weights.fresh(), Reason.of("time.fresh", confirmed));
		}
		return (age <= this.weights.staleDays()) ? new Part(0, Reason.of("time.valid", confirmed))
				: new Part(this.weights.stale(), Reason.of("time.stale", confirmed));
	}

	private record Part(double points, Reason reason) {

	}

}
