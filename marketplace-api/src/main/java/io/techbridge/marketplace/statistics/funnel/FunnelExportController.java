package io.techbridge.marketplace.statistics.funnel;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.statistics.listings.CountedListing;
import io.techbridge.marketplace.statistics.listings.CountedListingFiles;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class FunnelExportController {

	private static final ExportedList<Row> LIST = ExportedList.<Row>named("statistics-funnel")
		.with("listing", 12, (row) -> row.funnel().listing())
		.with("step", 20, (row) -> row.figure().step())
		.with("listings", 12, (row) -> row.figure().listings())
		.with("share", 12, (row) -> row.figure().share())
		.with("medianDays", 16, (row) -> row.figure().medianDays())
		.with("hidden", 10, (row) -> row.figure().hidden())
		.with("from", 14, (row) -> row.funnel().basis().from())
		.with("to", 14, (row) -> row.funnel().basis().to())
		.with("asOf", 22, (row) -> row.funnel().basis().asOf())
		.with("scope", 14, (row) -> row.funnel().basis().scope())
		.with("scopeName", 30, (row) -> row.funnel().basis().scopeName());

	private final ShowFunnel funnel;

	private final ListExport export;

	private final CountedListingFiles listings;

	FunnelExportController(ShowFunnel funnel, ListExport export, CountedListingFiles listings) {
		this.funnel = funnel;
		this.export = export;
		this.listings = listings;
	}

	@GetMapping("/api/exports/statistics-funnel")
	@Operation(summary = "How far the listings published in a period have come, as a file")
	void exportFunnel(@Valid @ParameterObject FunnelFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var funnel = this.funnel.of(filter, caller);
		this.export.<Row>send(response, format, LIST,
				(rows) -> funnel.steps().forEach((figure) -> rows.accept(new Row(funnel, figure))));
	}

	@GetMapping("/api/exports/funnel-listings")
	@Operation(summary = "The listings behind a step of the funnel, all the caller may see, as a file")
	void exportFunnelListings(@Valid @ParameterObject FunnelFilter filter, @RequestParam FunnelStep step,
			@RequestParam(defaultValue = "true") boolean reached,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		Function<PageRequest, Page<CountedListing>> pages = (page) -> this.funnel.list(filter, step, reached, page,
				caller);
		if (reached) {
			this.listings.sendReached(response, format, "funnel-listings", pages);
		}
		else {
			this.listings.send(response, format, "funnel-listings", pages);
		}
	}

	/** Each row says what it is about: a csv file has no other place for that. */
	private record Row(Funnel funnel, FunnelFigure figure) {

	}

}
