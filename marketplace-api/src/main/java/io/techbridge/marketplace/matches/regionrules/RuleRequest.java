package io.techbridge.marketplace.matches.regionrules;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A region rule that is to be.
 *
 * @param park the park it is limited to; for an administrator of one park that park if
 * not given, for an operator the whole marketplace
 * @param points −5 to 5 in steps of a half; needed by {@code BOOST} and {@code
 * PRIORITY_FIELD}; of {@code PROXIMITY} what the same city is worth, the usual if not
 * given; none for {@code RESTRICT}
 * @param priority 0 if not given
 */
@Schema(name = "RegionRuleRequest")
record RuleRequest(@Nullable String park, @NotNull RuleKind kind, @NotBlank @Size(max = 60) String nameZh,
		@NotBlank @Size(max = 100) String nameEn, @NotNull @Size(max = 40) List<@NotBlank String> fromRegions,
		@NotNull @Size(max = 40) List<@NotBlank String> fromParks,
		@NotNull @Size(max = 40) List<@NotBlank String> toRegions,
		@NotNull @Size(max = 40) List<@NotBlank String> toParks, @NotNull @Size(max = 40) List<@NotBlank String> fields,
		@Nullable @DecimalMin("-5") @DecimalMax("5") Double points, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable @Min(-100) @Max(100) Integer priority, @NotNull Boolean enabled) {

}
