package io.techbridge.marketplace.statistics.funnel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/statistics/funnel")
@Tag(name = "statistics")
class FunnelController {

	private final ShowFunnel funnel;

	FunnelController(ShowFunnel funnel) {
		this.funnel = funnel;
	}

	@GetMapping
	@Operation(summary = "How far the listings published in a period have come",
			description = "A strong match is one that is at least 较强, as lists show them (grade STRONG or FAIR).")
	Funnel getFunnel(@Valid @ParameterObject FunnelFilter filter, Caller caller) {
		return this.funnel.of(filter, caller);
	}

	@GetMapping("/listings")
	@Operation(summary = "The listings behind a step of the funnel, as far as the caller may see them")
	Page<CountedListing> listFunnelListings(@Valid @ParameterObject FunnelFilter filter, @RequestParam FunnelStep step,
			@Parameter(description = "Those that have come to the step, or the others of the cohort") @RequestParam(
					defaultValue = "true") boolean reached,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.funnel.list(filter, step, reached, page, caller);
	}

}
