package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A park that is to be added.
 *
 * @param code how it is called from now on, for good
 * @param operator the id of the organization that runs it
 */
record NewParkRequest(@NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") String code,
		@NotBlank @Size(max = 60) String labelZh, @NotBlank @Size(max = 100) String labelEn, @NotBlank String region,
		@Nullable String operator, @NotNull @Size(max = 20) List<@NotBlank String> leadingFields) {

	ParkRequest content() {
		return new ParkRequest(this.labelZh, this.labelEn, this.region, this.operator, this.leadingFields);
	}

}
