package io.techbridge.marketplace.statistics.stale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import io.techbridge.marketplace.statistics.listings.ListingFilter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/statistics/stale")
@Tag(name = "statistics")
class StaleController {

	private final ShowStale stale;

	StaleController(ShowStale stale) {
		this.stale = stale;
	}

	@GetMapping
	@Operation(summary = "How many listings are stale, and in which way")
	StaleFigures getStaleFigures(@Valid @ParameterObject ListingFilter filter, Caller caller) {
		return this.stale.of(filter, caller);
	}

	@GetMapping("/listings")
	@Operation(summary = "The stale listings behind a figure, as far as the caller may see them")
	Page<CountedListing> listStaleListings(@RequestParam Staleness what,
			@RequestParam(required = false) @Nullable ListingKind kind, @Valid @ParameterObject ListingFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.stale.list(what, kind, filter, page, caller);
	}

}
