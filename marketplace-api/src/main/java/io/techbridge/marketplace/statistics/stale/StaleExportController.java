package io.techbridge.marketplace.statistics.stale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.statistics.listings.CountedListingFiles;
import io.techbridge.marketplace.statistics.listings.ListingFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class StaleExportController {

	private final ShowStale stale;

	private final CountedListingFiles files;

	StaleExportController(ShowStale stale, CountedListingFiles files) {
		this.stale = stale;
		this.files = files;
	}

	@GetMapping("/api/exports/stale-listings")
	@Operation(summary = "The stale listings behind a figure, all the caller may see, as a file")
	void exportStaleListings(@RequestParam Staleness what, @RequestParam(required = false) @Nullable ListingKind kind,
			@Valid @ParameterObject ListingFilter filter, @RequestParam(defaultValue = "xlsx") TableFormat format,
			Caller caller, HttpServletResponse response) {
		this.files.send(response, format, "stale-listings",
				(page) -> this.stale.list(what, kind, filter, page, caller));
	}

}
