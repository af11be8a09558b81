package io.techbridge.marketplace.platform.security;

import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refusals take the same way to the caller as all other errors. A path that leads nowhere
 * is told as such, rather than that signing in or another role might help.
 */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final HandlerExceptionResolver problems;

	private final RequestMappingHandlerMapping controllers;

	private final CurrentCaller current;

	Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
			CurrentCaller current) {
		this.problems = problems;
		this.controllers = controllers;
		this.current = current;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
		this.problems.resolveException(request, response, null, leadsNowhere(request) ? new NotFound("page") : refusal);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
		this.problems.resolveException(request, response, null,
				leadsNowhere(request) ? new NotFound("page") : explained(refusal));
	}

	void refuse(HttpServletRequest request, HttpServletResponse response, TooManyRequests refusal) {
		this.problems.resolveException(request, response, null, refusal);
	}

	private AccessDeniedException explained(AccessDeniedException refusal) {
		return this.current.find()
			.map(Caller::pending)
			.<AccessDeniedException>map(RestrictedCaller::new)
			.orElse(refusal);
	}

	private boolean leadsNowhere(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/api/") && !isMapped(request);
	}

	private boolean isMapped(HttpServletRequest request) {
		try {
			return this.controllers.getHandler(request) != null;
		}
		catch (Exception ex) {
			// another method or media type: the path exists
			return true;
		}
	}

}
