package io.techbridge.marketplace.statistics.answers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
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

}
