package io.techbridge.marketplace.matches;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.matches.kept.KeptLists;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import io.techbridge.marketplace.taxonomies.LabelTexts;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class MatchExportController {

	/** In the order in which the score is explained. */
	private static final List<String> RULES = List.of("words", "meaning", "field", "indicators", "maturity", "modes",
			"money", "region", "time", "responsiveness", "limit");

	private final FindMatches matches;

	private final ListExport export;

	private final ExportedList<ExportedMatch> list;

	private final MessageSource texts;

	MatchExportController(FindMatches matches, ListExport export, LabelTexts labels, MessageSource texts) {
		this.matches = matches;
		this.export = export;
		this.texts = texts;
		this.list = list(labels);
	}

	@GetMapping("/api/exports/matches")
	@Operation(summary = "The matches of one listing with the parts of their scores, as a file")
	void exportMatches(
			@Parameter(description = "The need, or") @RequestParam(required = false) @Nullable ListingId needId,
			@Parameter(description = "the achievement") @RequestParam(
					required = false) @Nullable ListingId achievementId,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		var found = matches(needId, achievementId, new Audience(caller));
		this.export.send(response, format, this.list, found::forEach);
	}

	private List<ExportedMatch> matches(@Nullable ListingId need, @Nullable ListingId achievement, Audience audience) {
		if ((need == null) == (achievement == null)) {
			throw InvalidFields.of("needId", "matches.invalid.one-listing");
		}
		return (need != null)
				? this.matches.ofNeed(need, KeptLists.LENGTH, audience)
					.matches()
					.stream()
					.map(ExportedMatch::of)
					.toList()
				: this.matches.ofAchievement(achievement, KeptLists.LENGTH, audience)
					.matches()
					.stream()
					.map(ExportedMatch::of)
					.toList();
	}

	private ExportedList<ExportedMatch> list(LabelTexts labels) {
		var list = ExportedList.<ExportedMatch>named("matches")
			.with("rank", 8, ExportedMatch::rank)
			.with("grade", 10, ExportedMatch::grade)
			.with("score", 10, ExportedMatch::score)
			.with("title", 50, ExportedMatch::title)
			.with("organization", 28, (one) -> (one.organization() != null) ? one.organization().name() : null)
			.with("region", 20, (one) -> labels.region(one.region()));
		for (var rule : RULES) {
			list = list.with(rule + "Points", 10, (one) -> one.points(rule))
				.with(rule + "Reason", 40, (one) -> one.sentence(rule));
		}
		return list.with("indicators", 60, (one) -> one.indicators().stream().map(this::sentence).toList())
			.with("matchedWords", 30, ExportedMatch::matchedWords);
	}

	private String sentence(IndicatorComparison compared) {
		var locale = LocaleContextHolder.getLocale();
		var outcome = this.texts.getMessage("matches.outcome." + compared.outcome(), null, locale);
		return this.texts.getMessage("matches.compared",
				new Object[] { compared.asked(), (compared.offered() != null) ? compared.offered() : "–", outcome },
				locale);
	}

}
