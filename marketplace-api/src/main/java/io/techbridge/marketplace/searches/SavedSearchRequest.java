package io.techbridge.marketplace.searches;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How a saved search is to be.
 *
 * @param name what the caller calls it
 * @param paused whether it looks for nothing new
 */
record SavedSearchRequest(@NotBlank @Size(max = 60) String name, @NotNull @Valid SavedQuery query,
		@NotNull SearchAlert alert, @NotNull Boolean paused) {

	SearchSettings settings() {
		return new SearchSettings(this.name.strip(), this.query, this.alert, this.paused);
	}

}
