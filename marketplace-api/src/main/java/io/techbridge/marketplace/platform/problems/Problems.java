package io.techbridge.marketplace.platform.problems;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.security.RestrictedCaller;
import io.techbridge.marketplace.platform.web.DownloadInterrupted;
import io.techbridge.matching.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The one place where errors become problems.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private final ProblemTexts texts;

	private final DataSize longestFile;

	Problems(ProblemTexts texts, MultipartProperties uploads) {
		this.texts = texts;
		this.longestFile = uploads.getMaxFileSize();
	}

	@ExceptionHandler
	ProblemDetail on(NotFound e) {
		return this.texts.problem(ProblemType.NOT_FOUND);
	}

	@ExceptionHandler
	ProblemDetail on(InvalidParameter e) {
		return this.texts.invalid(List.of(new FieldError(e.field(), this.texts.text(e.message()))));
	}

	@ExceptionHandler
	ProblemDetail on(InvalidFields e) {
		return this.texts.invalid(e.fields()
			.entrySet()
			.stream()
			.map((field) -> new FieldError(field.getKey(), this.texts.text(field.getValue())))
			.toList());
	}

	@ExceptionHandler
	ProblemDetail on(RuleViolated e) {
		var problem = this.texts.problem(ProblemType.RULE_VIOLATED);
		problem.setDetail(this.texts.text(e.message()));
		if (e.field() != null) {
			problem.setProperty("errors", List.of(new FieldError(e.field(), problem.getDetail())));
		}
		return problem;
	}

	@ExceptionHandler
	ProblemDetail on(StaleVersion e) {
		return this.texts.problem(ProblemType.STALE_VERSION);
	}

	/** Two saves at the same moment: the later one saw an older version. */
	@ExceptionHandler
	ProblemDetail on(OptimisticLockingFailureException e) {
		return this.texts.problem(ProblemType.STALE_VERSION);
	}

	@ExceptionHandler
	ProblemDetail on(VersionNotStated e) {
		return this.texts.problem(ProblemType.PRECONDITION_REQUIRED);
	}

	@ExceptionHandler
	ProblemDetail on(TokenInvalid e) {
		return this.texts.problem(ProblemType.TOKEN_INVALID);
	}

	@ExceptionHandler
	ProblemDetail on(SignInFailed e) {
		return this.texts.problem(ProblemType.SIGN_IN_FAILED);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> on(TooManyRequests e) {
		var problem = this.texts.problem(e.isLockOut() ? ProblemType.LOCKED_OUT : ProblemType.TOO_MANY_REQUESTS);
		return ResponseEntity.status(problem.getStatus())
			.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, e.retryAfter().toSeconds())))
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	@ExceptionHandler
	ProblemDetail on(RestrictedCaller e) {
		return this.texts.problem(switch (e.pending()) {
			case SECOND_FACTOR_SETUP -> ProblemType.SECOND_FACTOR_REQUIRED;
			case PASSWORD_CHANGE -> ProblemType.PASSWORD_EXPIRED;
		});
	}

	@ExceptionHandler
	ProblemDetail on(SearchUnavailable e) {
		return this.texts.problem(ProblemType.SEARCH_UNAVAILABLE);
	}

	@ExceptionHandler
	ProblemDetail on(AuthenticationException e) {
		return this.texts.problem(ProblemType.UNAUTHENTICATED);
	}

	@ExceptionHandler
	ProblemDetail on(AccessDeniedException e) {
		return this.texts.problem(ProblemType.FORBIDDEN);
	}

	/** Unresolved, it reaches the container, which cuts the connection. */
	@ExceptionHandler
	void on(DownloadInterrupted e) {
		throw e;
	}

	@ExceptionHandler
	ProblemDetail on(Exception e, HttpServletRequest request) {
		log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
		return this.texts.problem(ProblemType.UNEXPECTED);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException e,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return respond(e, this.texts.invalid(errors(e.getBindingResult())), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var errors = e.getParameterValidationResults()
			.stream()
			.flatMap((result) -> result.getResolvableErrors()
				.stream()
				.map((error) -> new FieldError(result.getMethodParameter().getParameterName(), this.texts.text(error))))
			.toList();
		return respond(e, this.texts.invalid(errors), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var error = new FieldError(e.getParameterName(), this.texts.text("parameter.missing"));
		return respond(e, this.texts.invalid(List.of(error)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestPart(MissingServletRequestPartException e,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var error = new FieldError(e.getRequestPartName(), this.texts.text("parameter.missing"));
		return respond(e, this.texts.invalid(List.of(error)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException e,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var problem = this.texts.problem(ProblemType.CONTENT_TOO_LARGE);
		problem
			.setDetail(this.texts.text(Message.of("problem.content-too-large.detail", this.longestFile.toMegabytes())));
		return respond(e, problem, headers, request);
	}

	/**
	 * A body that cannot be read: where the reader knows the field, so does the caller.
	 */
	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		var problem = (e.getCause() instanceof DatabindException unreadable && !unreadable.getPath().isEmpty())
				? this.texts.invalid(List.of(unreadableField(unreadable)))
				: this.texts.problem(ProblemType.INVALID_REQUEST);
		return respond(e, problem, headers, request);
	}

	private FieldError unreadableField(DatabindException e) {
		var path = e.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining("."))
			.replace(".[", "[");
		var message = (e instanceof UnrecognizedPropertyException) ? "field.unknown" : "field.unreadable";
		return new FieldError(path, this.texts.text(message));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException e, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return respond(e, mismatch(e), headers, request);
	}

	/** Browsers leave pages before everything has arrived, which is nobody's mistake. */
	private static boolean isGone(Throwable e) {
		return e instanceof AsyncRequestNotUsableException || e.getCause() != null && isGone(e.getCause());
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception e, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (status.is5xxServerError() && isGone(e)) {
			log.debug("Nobody waits for the answer to {} any more", request.getDescription(false), e);
			return null;
		}
		if (status.is5xxServerError()) {
			log.error("{} failed", request.getDescription(false), e);
		}
		return respond(e, this.texts.problem(ProblemType.of(status), status), headers, request);
	}

	/** A path with an id that cannot be one names nothing. */
	private ProblemDetail mismatch(TypeMismatchException e) {
		if (e instanceof MethodArgumentTypeMismatchException argument
				&& argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return this.texts.problem(ProblemType.NOT_FOUND);
		}
		return this.texts
			.invalid(List.of(new FieldError(String.valueOf(e.getPropertyName()), this.texts.text("typeMismatch"))));
	}

	private List<FieldError> errors(BindingResult result) {
		return result.getFieldErrors()
			.stream()
			.map((error) -> new FieldError(error.getField(), this.texts.text(error)))
			.toList();
	}

	private @Nullable ResponseEntity<Object> respond(Exception e, ProblemDetail problem, HttpHeaders headers,
			WebRequest request) {
		return super.handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
	}

}
