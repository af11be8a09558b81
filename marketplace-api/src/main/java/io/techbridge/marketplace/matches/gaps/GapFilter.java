package io.techbridge.marketplace.matches.gaps;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps are asked for.
 */
record GapFilter(@Parameter(description = "A technical field; what lies below it counts too") @Nullable FieldCode field,
		@Parameter(description = "A region down to cities; what lies inside it counts too") @Nullable RegionCode region,
		@Parameter(
				description = "Only needs whose owner asks for a broker; not used for achievements") @Nullable Boolean wantsBroker) {

	/** The field itself, or what begins like it and goes on with a point. */
	@Nullable String fieldBelow() {
		return (this.field != null) ? this.field.value() + ".%" : null;
	}

	/**
	 * How the codes of the region begin. Nothing finer than a city can be asked for:
	 * where an unnamed company is must not be found out by trying.
	 */
	@Nullable String regionPrefix() {
		return (this.region != null) ? this.region.city().value().replaceFirst("(00){1,2}$", "") + "%" : null;
	}

}
