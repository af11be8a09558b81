package io.techbridge.marketplace.statistics.coverage;

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
class CoverageExportController {

	private final ShowCoverage coverage;

	private final CountedListingFiles files;

	CoverageExportController(ShowCoverage coverage, CountedListingFiles files) {
		this.coverage = coverage;
		this.files = files;
	}

	@GetMapping("/api/exports/coverage-listings")
	@Operation(summary = "The listings behind the coverage, all the caller may see, as a file")
	void exportCoverageListings(@RequestParam(defaultValue = "NEED") ListingKind listing,
			@RequestParam(required = false) @Nullable Boolean covered,
			@RequestParam(defaultValue = "false") boolean unstated, @Valid @ParameterObject ListingFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.files.send(response, format, "coverage-listings",
				(page) -> this.coverage.list(listing, covered, unstated, filter, page, caller));
	}

}
