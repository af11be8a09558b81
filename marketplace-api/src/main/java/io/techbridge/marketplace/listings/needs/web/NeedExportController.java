package io.techbridge.marketplace.listings.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.needs.NeedSummary;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.browsing.MoneyWords;
import io.techbridge.marketplace.listings.browsing.WholeList;
import io.techbridge.marketplace.listings.core.Audience;
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
class NeedExportController {

	private final FindNeeds needs;

	private final ListExport export;

	private final ExportedList<NeedSummary> list;

	NeedExportController(FindNeeds needs, ListExport export, LabelTexts labels) {
		this.needs = needs;
		this.export = export;
		this.list = list(labels);
	}

	@GetMapping("/api/exports/needs")
	@Operation(summary = "The needs a search finds, all of them, as a file")
	void exportNeeds(@Valid @ParameterObject NeedSearch request,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var audience = new Audience(caller);
		this.export.send(response, format, this.list, (rows) -> WholeList.of(request.toQuery(), (query) -> {
			var page = this.needs.page(query, audience);
			page.items().forEach(rows);
			return page.nextCursor();
		}));
	}

	private static ExportedList<NeedSummary> list(LabelTexts labels) {
		return ExportedList.<NeedSummary>named("needs")
			.with("title", 50, NeedSummary::title)
			.with("organization", 28, (one) -> (one.organization() != null) ? one.organization().name() : null)
			.with("region", 20, (one) -> labels.region(one.region()))
			.with("kind", 14, NeedSummary::kind)
			.with("problem", 60, NeedSummary::problem)
			.with("keywords", 30, NeedSummary::keywords)
			.with("field", 30, (one) -> labels.field(one.field()))
			.with("listField", 18, NeedSummary::listField)
			.with("minTrl", 10, NeedSummary::minTrl)
			.with("transferModes", 30, NeedSummary::transferModes)
			.with("budget", 20, (one) -> MoneyWords.of(one.budget()))
			.with("deadline", 14, NeedSummary::deadline)
			.with("publishedOn", 14, NeedSummary::publishedOn)
			.with("id", 22, NeedSummary::id); // as feedback on matches names them
	}

}
