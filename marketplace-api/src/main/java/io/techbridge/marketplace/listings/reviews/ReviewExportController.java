package io.techbridge.marketplace.listings.reviews;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
class ReviewExportController {

	private final ListReviews reviews;

	private final ListExport export;

	private final ExportedList<ReviewItem> list;

	ReviewExportController(ListReviews reviews, ListExport export, LabelTexts labels) {
		this.reviews = reviews;
		this.export = export;
		this.list = ExportedList.<ReviewItem>named("reviews")
			.with("title", 50, ReviewItem::title)
			.with("kind", 10, ReviewItem::kind)
			.with("cause", 14, ReviewItem::cause)
			.with("owner", 28, (one) -> one.owner().name())
			.with("trusted", 10, ReviewItem::trusted)
			.with("field", 30, (one) -> labels.field(one.field()))
			.with("clarity", 10, ReviewItem::clarity)
			.with("submittedAt", 18, ReviewItem::submittedAt);
	}

	@GetMapping("/api/exports/reviews")
	@Operation(summary = "What waits for a review, as a file")
	void exportReviews(@Valid @ParameterObject ReviewFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, HttpServletResponse response) {
		this.export.pages(response, format, this.list, (page) -> this.reviews.list(filter.withoutSample(), page));
	}

}
