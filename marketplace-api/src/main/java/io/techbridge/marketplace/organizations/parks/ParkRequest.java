package io.techbridge.marketplace.organizations.parks;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a park.
 *
 * @param operator the id of the organization that runs it
 */
record ParkRequest(@NotBlank @Size(max = 60) String labelZh, @NotBlank @Size(max = 100) String labelEn,
		@NotBlank String region, @Nullable String operator,
		@NotNull @Size(max = 20) List<@NotBlank String> leadingFields) {

}
