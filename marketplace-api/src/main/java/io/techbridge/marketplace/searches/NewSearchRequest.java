package io.techbridge.marketplace.searches;

import io.techbridge.marketplace.listings.ListingKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A search to be saved.
 *
 * @param kind what it looks for
 * @param name what the caller calls it
 * @param paused whether it looks for nothing new yet; it does if missing
 */
record NewSearchRequest(@NotNull ListingKind kind, @NotBlank @Size(max = 60) String name,
		@NotNull @Valid SavedQuery query, @NotNull SearchAlert alert, @Nullable Boolean paused) {

	SearchSettings settings() {
		return new SearchSettings(this.name.strip(), this.query, this.alert, Boolean.TRUE.equals(this.paused));
	}

}
