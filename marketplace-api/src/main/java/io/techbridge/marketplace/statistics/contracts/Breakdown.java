package io.techbridge.marketplace.statistics.contracts;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Contracts by what they have in common.
 *
 * @param rows the largest first and hidden ones last; of periods all, in their order
 * @param total all of them, whether or not each has a row
 * @param complete whether each has a row
 */
@Schema(name = "ContractBreakdown")
public record Breakdown(FigureBasis basis, BreakdownBy by, List<Row> rows, Figure total, boolean complete) {

	/**
	 * What some contracts have in common, and what they sum to.
	 *
	 * @param key a constant, a code, the key of an organization or a period such as
	 * {@code 2026-03}, {@code 2026-Q1} or {@code 2026}; NONE where there is no park
	 * @param label the name of an organization or a park, {@code null} for others
	 * @param hidden whether it would give somebody away
	 * @param current {@code null} if hidden
	 * @param previous the same period one year earlier, {@code null} if hidden then or
	 * now
	 */
	@Schema(name = "ContractBreakdownRow")
	public record Row(String key, @Nullable String label, boolean hidden, @Nullable Sum current,
			@Nullable Sum previous) {

		static Row of(String key, @Nullable String label, Figure figure) {
			return new Row(key, label, figure.hidden(), figure.current(), figure.previous());
		}

	}

}
