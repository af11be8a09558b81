package io.techbridge.marketplace.interests.acts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.views.InterestFilter;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.interests.views.ListInterests;
import io.techbridge.marketplace.interests.views.ListingLine;
import io.techbridge.marketplace.interests.views.PartyView;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class InterestExportController {

	private final ListInterests list;

	private final ListExport export;

	private final ExportedList<InterestView> interests;

	InterestExportController(ListInterests list, ListExport export, LabelTexts labels) {
		this.list = list;
		this.export = export;
		this.interests = ExportedList.<InterestView>named("interests")
			.with("need", 40, (one) -> title(one.need()))
			.with("achievement", 40, (one) -> title(one.achievement()))
			.with("sender", 30, (one) -> name(one.sender()))
			.with("senderRegion", 20, (one) -> labels.region(one.sender().region()))
			.with("receiver", 30, (one) -> name(one.receiver()))
			.with("receiverRegion", 20, (one) -> labels.region(one.receiver().region()))
			.with("status", 10, InterestView::status)
			.with("grade", 10, InterestView::grade)
			.with("expressedAt", 18, InterestView::expressedAt)
			.with("answerBy", 12, InterestView::answerBy)
			.with("answeredAt", 18, InterestView::answeredAt)
			.with("endedAt", 18, InterestView::endedAt);
	}

	@GetMapping("/api/exports/interests")
	@Operation(summary = "The interests the caller has to do with, all of them, as a file")
	void exportInterests(@Valid @ParameterObject InterestFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.pages(response, format, this.interests, (page) -> this.list.list(filter, page, caller));
	}

	private static @Nullable String title(@Nullable ListingLine listing) {
		return (listing != null) ? listing.title() : null;
	}

	private static @Nullable String name(PartyView side) {
		return (side.organization() != null) ? side.organization().name() : null;
	}

}
