package io.techbridge.marketplace.statistics.contracts;

import java.time.Clock;

import io.techbridge.marketplace.platform.problems.InvalidParameter;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.scope.AsOf;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.Viewers;
import org.springframework.stereotype.Component;

/**
 * Reads what is asked for, and refuses what is not for the caller.
 */
@Component
class SelectContracts {

	private final Viewers viewers;

	private final Clock clock;

	SelectContracts(Viewers viewers, Clock clock) {
		this.viewers = viewers;
		this.clock = clock;
	}

	Selection select(ContractFigureFilter filter, Caller caller) {
		var viewer = this.viewers.of(filter.scope(), caller);
		if (filter.organization() != null) {
			viewer.requireSingleOnes("Figures of an organization");
		}
		if (filter.field() != null && !filter.field().isTop()) {
			throw new InvalidParameter("field", "statistics.field.first-level");
		}
		var period = Period.of(filter.from(), filter.to(), China.today(this.clock));
		return new Selection(filter, period, AsOf.of(filter.asOf(), this.clock), viewer);
	}

}
