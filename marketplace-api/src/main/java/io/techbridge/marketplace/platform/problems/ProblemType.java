package io.techbridge.marketplace.platform.problems;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The kinds of problems; clients switch on their stable types.
 */
enum ProblemType {

	INVALID_REQUEST(HttpStatus.BAD_REQUEST),

	UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

	FORBIDDEN(HttpStatus.FORBIDDEN),

	NOT_FOUND(HttpStatus.NOT_FOUND),

	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

	SEARCH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

	UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ProblemType(HttpStatus status) {
		this.status = status;
	}

	/**
	 * The kind that a status stands for where nothing more is known.
	 */
	static ProblemType of(HttpStatusCode status) {
		return Arrays.stream(values())
			.filter((type) -> type.status.equals(status) && type != SEARCH_UNAVAILABLE)
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
