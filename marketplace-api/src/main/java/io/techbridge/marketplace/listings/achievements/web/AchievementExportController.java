package io.techbridge.marketplace.listings.achievements.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.achievements.AchievementSummary;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
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
class AchievementExportController {

	private final FindAchievements achievements;

	private final ListExport export;

	private final ExportedList<AchievementSummary> list;

	AchievementExportController(FindAchievements achievements, ListExport export, LabelTexts labels) {
		this.achievements = achievements;
		this.export = export;
		this.list = list(labels);
	}

	@GetMapping("/api/exports/achievements")
	@Operation(summary = "The achievements a search finds, all of them, as a file")
	void exportAchievements(@Valid @ParameterObject AchievementSearch request,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var audience = new Audience(caller);
		this.export.send(response, format, this.list, (rows) -> WholeList.of(request.toQuery(), (query) -> {
			var page = this.achievements.page(query, audience);
			page.items().forEach(rows);
			return page.nextCursor();
		}));
	}

	private static ExportedList<AchievementSummary> list(LabelTexts labels) {
		return ExportedList.<AchievementSummary>named("achievements")
			.with("title", 50, AchievementSummary::title)
			.with("organization", 28, (one) -> one.organization().name())
			.with("region", 20, (one) -> labels.region(one.organization().region()))
			.with("summary", 60, AchievementSummary::summary)
			.with("keywords", 30, AchievementSummary::keywords)
			.with("field", 30, (one) -> labels.field(one.field()))
			.with("listField", 18, AchievementSummary::listField)
			.with("stage", 14, AchievementSummary::stage)
			.with("trl", 10, AchievementSummary::trl)
			.with("transferModes", 30, AchievementSummary::transferModes)
			.with("tryBeforePay", 14, AchievementSummary::tryBeforePay)
			.with("price", 20, (one) -> MoneyWords.of(one.price()))
			.with("publishedOn", 14, AchievementSummary::publishedOn)
			.with("id", 22, AchievementSummary::id); // as feedback on matches names them
	}

}
