package io.techbridge.marketplace.statistics.contracts;

import io.techbridge.marketplace.statistics.scope.AsOf;
import io.techbridge.marketplace.statistics.scope.Period;
import io.techbridge.marketplace.statistics.scope.Viewer;

/**
 * Which contracts are counted for whom.
 */
record Selection(ContractFigureFilter filter, Period period, AsOf asOf, Viewer viewer) {

	/**
	 * Those of them that are counted in other days.
	 */
	Selection in(Period days) {
		return new Selection(this.filter, days, this.asOf, this.viewer);
	}

	FigureBasis basis() {
		var previous = this.period.yearBefore();
		return new FigureBasis(this.filter.stated(), this.period.from(), this.period.to(), previous.from(),
				previous.to(), this.asOf.instant(), this.viewer.scope(), this.viewer.name());
	}

}
