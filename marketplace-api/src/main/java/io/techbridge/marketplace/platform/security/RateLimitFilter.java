package io.techbridge.marketplace.platform.security;

import java.io.IOException;

import io.techbridge.marketplace.platform.problems.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns requests away that are one too many, before anybody looks at what they ask for.
 */
class RateLimitFilter extends OncePerRequestFilter {

	/** As the doors are matched: on the decoded path. */
	private static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/api/**");

	private final RateLimits limits;

	private final CurrentCaller current;

	private final Refusals refusals;

	RateLimitFilter(RateLimits limits, CurrentCaller current, Refusals refusals) {
		this.limits = limits;
		this.current = current;
		this.refusals = refusals;
	}

	/** The console's files are not worth counting. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !API.matches(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.limits.count(request, this.current.find().orElse(null));
		}
		catch (TooManyRequests ex) {
			this.refusals.refuse(request, response, ex);
			return;
		}
		chain.doFilter(request, response);
	}

}
