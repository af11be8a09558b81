package io.techbridge.marketplace.listings.browsing;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed so far.
 */
public record SuggestionRequest(
		@Parameter(description = "What has been typed so far") @Nullable @Size(max = 100) String q) {

	public String typed() {
		return (this.q != null) ? this.q : "";
	}

}
