package io.techbridge.marketplace.statistics.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.interests.views.InterestFiles;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class AnswerExportController {

	private static final ExportedList<DismissedMatch> DISMISSED = ExportedList
		.<DismissedMatch>named("dismissed-matches")
		.with("need", 50, DismissedMatch::needTitle)
		.with("achievement", 50, DismissedMatch::achievementTitle)
		.with("dismissedBy", 30, DismissedMatch::organizationName)
		.with("dismissedAt", 18, DismissedMatch::dismissedAt);

	private final ShowAnswers answers;

	private final ShowReasons reasons;

	private final InterestFiles interests;

	private final ListExport export;

	AnswerExportController(ShowAnswers answers, ShowReasons reasons, InterestFiles interests, ListExport export) {
		this.answers = answers;
		this.reasons = reasons;
		this.interests = interests;
		this.export = export;
	}

	@GetMapping("/api/exports/answered-interests")
	@Operation(summary = "The interests behind a figure of answers, all of them, as a file")
	void exportAnsweredInterests(@Valid @ParameterObject AnswerFilter filter,
			@RequestParam(required = false) @Nullable Boolean answered,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.interests.send(response, format, (page) -> this.answers.list(filter, answered, page, caller));
	}

	@GetMapping("/api/exports/ended-interests")
	@Operation(summary = "The interests that came to nothing for a reason, all of them, as a file")
	void exportEndedInterests(@Valid @ParameterObject AnswerFilter filter, @RequestParam Reason reason,
			@RequestParam Ending ending, @RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller,
			HttpServletResponse response) {
		this.interests.send(response, format, (page) -> this.reasons.interests(filter, reason, ending, page, caller));
	}

	@GetMapping("/api/exports/dismissed-matches")
	@Operation(summary = "The matches that were dismissed for a reason, all of them, as a file")
	void exportDismissedMatches(@Valid @ParameterObject AnswerFilter filter, @RequestParam Reason reason,
			@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller, HttpServletResponse response) {
		this.export.pages(response, format, DISMISSED, (page) -> this.reasons.matches(filter, reason, page, caller));
	}

}
