package io.techbridge.marketplace.statistics.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "statistics")
class CoverageController {

	private final ShowCoverage coverage;

	CoverageController(ShowCoverage coverage) {
		this.coverage = coverage;
	}

	@GetMapping("/api/statistics/coverage")
	@Operation(summary = "How many listings on the market have a strong match at the moment")
	Coverage getCoverage(@RequestParam(defaultValue = "NEED") ListingKind listing,
			@Valid @ParameterObject ListingFilter filter, Caller caller) {
		return this.coverage.of(listing, filter, caller);
	}

	@GetMapping("/api/statistics/coverage/listings")
	@Operation(summary = "The listings behind the coverage, as far as the caller may see them")
	Page<CountedListing> listCoveredListings(@RequestParam(defaultValue = "NEED") ListingKind listing,
			@Parameter(
					description = "Those that have a strong match, or the others; both, if not stated") @RequestParam(
							required = false) @Nullable Boolean covered,
			@Parameter(description = "Only those that state no field") @RequestParam(
					defaultValue = "false") boolean unstated,
			@Valid @ParameterObject ListingFilter filter, @Valid @ParameterObject PageRequest page, Caller caller) {
		return this.coverage.list(listing, covered, unstated, filter, page, caller);
	}

}
