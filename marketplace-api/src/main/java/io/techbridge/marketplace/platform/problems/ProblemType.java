package io.techbridge.marketplace.platform.problems;

import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The kinds of problems; clients switch on their stable types.
 */
enum ProblemType {

	INVALID_REQUEST(HttpStatus.BAD_REQUEST),

	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

	SIGN_IN_FAILED(HttpStatus.UNAUTHORIZED),

	LOCKED_OUT(HttpStatus.TOO_MANY_REQUESTS),

	FORBIDDEN(HttpStatus.FORBIDDEN),

	SECOND_FACTOR_REQUIRED(HttpStatus.FORBIDDEN),

	PASSWORD_EXPIRED(HttpStatus.FORBIDDEN),

	NOT_FOUND(HttpStatus.NOT_FOUND),

	RULE_VIOLATED(HttpStatus.CONFLICT),

	TOKEN_INVALID(HttpStatus.GONE),

	STALE_VERSION(HttpStatus.PRECONDITION_FAILED),

	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),

	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

	SEARCH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

	UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

	/** What a status stands for where nothing more is known. */
	private static final Set<ProblemType> GENERAL = EnumSet.of(INVALID_REQUEST, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND,
			METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, UNEXPECTED);

	private final HttpStatus status;

	ProblemType(HttpStatus status) {
		this.status = status;
	}

	/**
	 * The kind that a status stands for where nothing more is known.
	 */
	static ProblemType of(HttpStatusCode status) {
		return GENERAL.stream()
			.filter((type) -> type.status.equals(status))
			.findFirst()
			.orElse(status.is4xxClientError() ? INVALID_REQUEST : UNEXPECTED);
	}

	HttpStatus status() {
		return this.status;
	}

	URI uri() {
		return URI.create("/problems/" + slug());
	}

	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
