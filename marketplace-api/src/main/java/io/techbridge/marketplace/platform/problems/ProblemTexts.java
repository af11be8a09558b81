package io.techbridge.marketplace.platform.problems;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Words problems in the caller's language.
 */
@Component
class ProblemTexts {

	private final MessageSource messages;

	ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	ProblemDetail problem(ProblemType type) {
		return problem(type, type.status());
	}

	ProblemDetail problem(ProblemType type, HttpStatusCode status) {
		var problem = ProblemDetail.forStatusAndDetail(status, text("problem." + type.slug() + ".detail"));
		problem.setType(type.uri());
		problem.setTitle(text("problem." + type.slug() + ".title"));
		return problem;
	}

	ProblemDetail invalid(List<FieldError> errors) {
		var problem = problem(ProblemType.INVALID_REQUEST);
		problem.setProperty("errors", errors);
		return problem;
	}

	String text(String key) {
		return this.messages.getMessage(key, null, locale());
	}

	String text(MessageSourceResolvable resolvable) {
		return this.messages.getMessage(resolvable, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
