package io.techbridge.marketplace.listings.editing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class ListingExportController {

	private final ListListings listings;

	private final ListExport export;

	private final ExportedList<ListedListing> list;

	ListingExportController(ListListings listings, ListExport export, LabelTexts labels) {
		this.listings = listings;
		this.export = export;
		this.list = ExportedList.<ListedListing>named("listings")
			.with("externalId", 14, ListedListing::externalId)
			.with("title", 50, ListedListing::title)
			.with("kind", 10, ListedListing::kind)
			.with("owner", 28, (one) -> one.owner().name())
			.with("status", 14, ListedListing::status)
			.with("pendingStatus", 14, ListedListing::pendingStatus)
			.with("field", 30, (one) -> labels.field(one.field()))
			.with("clarity", 10, ListedListing::clarity)
			.with("anonymous", 10, ListedListing::anonymous)
			.with("changedAt", 18, ListedListing::changedAt)
			.with("submittedAt", 18, ListedListing::submittedAt)
			.with("publishedOn", 14, ListedListing::publishedOn)
			.with("expiresOn", 14, ListedListing::expiresOn)
			.with("reviewComment", 50, ListedListing::reviewComment);
	}

	@GetMapping("/api/exports/listings")
	@Operation(summary = "The listings of the caller's organization as a file; for operators those of all")
	void exportListings(@Valid @ParameterObject ListingFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.portions(response, format, this.list, (number) -> this.listings.portion(filter, number, caller));
	}

}
