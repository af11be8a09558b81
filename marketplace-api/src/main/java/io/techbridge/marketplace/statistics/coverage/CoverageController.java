package io.techbridge.marketplace.statistics.coverage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.statistics.listings.ListingFilter;
import jakarta.validation.Valid;
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

}
