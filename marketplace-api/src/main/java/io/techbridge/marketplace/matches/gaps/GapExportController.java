package io.techbridge.marketplace.matches.gaps;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
class GapExportController {

	private final FindGaps gaps;

	private final ListExport export;

	private final ExportedList<NeedGap> needs;

	private final ExportedList<AchievementGap> achievements;

	GapExportController(FindGaps gaps, ListExport export, LabelTexts labels) {
		this.gaps = gaps;
		this.export = export;
		this.needs = needs(labels);
		this.achievements = achievements(labels);
	}

	@GetMapping("/api/exports/need-gaps")
	@Operation(summary = "Needs that nothing on the market answers, all of them, as a file")
	void exportNeedGaps(@Valid @ParameterObject GapFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.pages(response, format, this.needs, (page) -> this.gaps.needs(filter, page, new Audience(caller)));
	}

	@GetMapping("/api/exports/achievement-gaps")
	@Operation(summary = "Achievements that answer no need on the market, all of them, as a file")
	void exportAchievementGaps(@Valid @ParameterObject GapFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.pages(response, format, this.achievements,
				(page) -> this.gaps.achievements(filter, page, new Audience(caller)));
	}

	private static ExportedList<NeedGap> needs(LabelTexts labels) {
		return ExportedList.<NeedGap>named("need-gaps")
			.with("title", 50, (one) -> one.need().title())
			.with("organization", 28,
					(one) -> (one.need().organization() != null) ? one.need().organization().name() : null)
			.with("region", 20, (one) -> labels.region(one.need().region()))
			.with("field", 30, (one) -> labels.field(one.need().field()))
			.with("lacks", 30, NeedGap::lacks)
			.with("clarity", 10, NeedGap::clarity)
			.with("nearMiss", 50, (one) -> (one.nearMiss() != null) ? one.nearMiss().title() : null)
			.with("grade", 10, (one) -> (one.nearMiss() != null) ? one.nearMiss().grade() : null)
			.with("daysOpen", 12, NeedGap::daysOpen)
			.with("wantsBroker", 14, NeedGap::wantsBroker);
	}

	private static ExportedList<AchievementGap> achievements(LabelTexts labels) {
		return ExportedList.<AchievementGap>named("achievement-gaps")
			.with("title", 50, (one) -> one.achievement().title())
			.with("organization", 28, (one) -> one.achievement().organization().name())
			.with("region", 20, (one) -> labels.region(one.achievement().organization().region()))
			.with("field", 30, (one) -> labels.field(one.achievement().field()))
			.with("lacks", 30, AchievementGap::lacks)
			.with("nearMiss", 50, (one) -> (one.nearMiss() != null) ? one.nearMiss().title() : null)
			.with("grade", 10, (one) -> (one.nearMiss() != null) ? one.nearMiss().grade() : null)
			.with("daysOpen", 12, AchievementGap::daysOpen);
	}

}
