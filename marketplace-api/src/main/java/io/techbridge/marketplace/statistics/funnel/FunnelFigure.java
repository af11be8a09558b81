package io.techbridge.marketplace.statistics.funnel;

import org.jspecify.annotations.Nullable;

/**
 * How many listings of a cohort have ever come to a step. Nothing is told of a step to
 * which only listings of very few organizations have come.
 *
 * @param share of the cohort, 0–1; {@code null} if there is none
 * @param medianDays after how many days since publication half of them had come there, to
 * a tenth; {@code null} if none has
 */
public record FunnelFigure(FunnelStep step, boolean hidden, @Nullable Long listings, @Nullable Double share,
		@Nullable Double medianDays) {

	static FunnelFigure hidden(FunnelStep step) {
		return new FunnelFigure(step, true, null, null, null);
	}

}
