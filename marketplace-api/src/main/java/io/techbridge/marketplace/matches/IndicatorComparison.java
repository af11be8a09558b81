package io.techbridge.marketplace.matches;

import io.techbridge.matching.ComparedIndicator;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator that a need asks for.
 *
 * @param asked what is asked for, as a line such as {@code 空洞率≤1.5%}
 * @param must whether the need cannot do without it
 * @param offered what the achievement states about it, absent if nothing
 */
record IndicatorComparison(String asked, boolean must, @Nullable String offered,
		@Schema(description = "How the two compare") ComparedIndicator.Outcome outcome) {

	static IndicatorComparison of(ComparedIndicator compared) {
		var offered = compared.offered();
		return new IndicatorComparison(compared.asked().line(), compared.asked().isMust(),
				(offered != null) ? offered.line() : null, compared.outcome());
	}

}
