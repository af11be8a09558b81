package io.techbridge.marketplace.statistics.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "statistics")
class AnswerController {

	private final ShowAnswers answers;

	private final ShowReasons reasons;

	AnswerController(ShowAnswers answers, ShowReasons reasons) {
		this.answers = answers;
		this.reasons = reasons;
	}

	@GetMapping("/api/statistics/answers")
	@Operation(summary = "How the interests expressed in a period were answered")
	AnswerFigures getAnswerFigures(@Valid @ParameterObject AnswerFilter filter, Caller caller) {
		return this.answers.of(filter, caller);
	}

	@GetMapping("/api/statistics/reasons")
	@Operation(summary = "Why nothing came of interests and matches in a period")
	ReasonFigures getReasonFigures(@Valid @ParameterObject AnswerFilter filter, Caller caller) {
		return this.reasons.of(filter, caller);
	}

	@GetMapping("/api/statistics/answers/interests")
	@Operation(summary = "The interests behind a figure of answers",
			description = "Shown as they stand now. For those who see each of them: operators and their own sides.")
	Page<InterestView> listAnsweredInterests(@Valid @ParameterObject AnswerFilter filter,
			@Parameter(
					description = "Those that were answered, or those that lapsed; both, if not stated") @RequestParam(
							required = false) @Nullable Boolean answered,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.answers.list(filter, answered, page, caller);
	}

	@GetMapping("/api/statistics/reasons/interests")
	@Operation(summary = "The interests that came to nothing for a reason",
			description = "For those who see each of them: operators and their own sides.")
	Page<InterestView> listEndedInterests(@Valid @ParameterObject AnswerFilter filter, @RequestParam Reason reason,
			@RequestParam Ending ending, @Valid @ParameterObject PageRequest page, Caller caller) {
		return this.reasons.interests(filter, reason, ending, page, caller);
	}

	@GetMapping("/api/statistics/reasons/matches")
	@Operation(summary = "The matches that were dismissed for a reason",
			description = "For those who see each of them: operators and those who dismissed them.")
	Page<DismissedMatch> listDismissedMatches(@Valid @ParameterObject AnswerFilter filter, @RequestParam Reason reason,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.reasons.matches(filter, reason, page, caller);
	}

}
