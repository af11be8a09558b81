package io.techbridge.marketplace.platform.security;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who is calling from the session and, for each request anew, from the
 * accounts. A session older than the absolute limit, or of an account that may not be
 * used any more, ends here.
 */
@Component
class CallerSecurityContexts implements SecurityContextRepository {

	private final CallerSource callers;

	private final SessionSettings settings;

	private final Clock clock;

	CallerSecurityContexts(CallerSource callers, SessionSettings settings, Clock clock) {
		this.callers = callers;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Deferred(request);
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return context(holder.getRequest()).orElseGet(SecurityContextHolder::createEmptyContext);
	}

	/** The session is written by signing in alone. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return SignedInSession.account(request).isPresent();
	}

	private Optional<SecurityContext> context(HttpServletRequest request) {
		var account = SignedInSession.account(request);
		if (account.isEmpty()) {
			return Optional.empty();
		}
		var caller = account.filter((id) -> isWithinLimit(request)).flatMap(this.callers::find);
		if (caller.isEmpty()) {
			SignedInSession.end(request);
		}
		return caller.map(CallerSecurityContexts::context);
	}

	private boolean isWithinLimit(HttpServletRequest request) {
		return SignedInSession.signedInAt(request)
			.filter((at) -> at.plus(this.settings.absolute()).isAfter(this.clock.instant()))
			.isPresent();
	}

	private static SecurityContext context(Caller caller) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new CallerAuthentication(caller));
		return context;
	}

	/** Asked for more than once in a request, looked up once. */
	private final class Deferred implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private Optional<SecurityContext> found = Optional.empty();

		private boolean looked;

		private Deferred(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			look();
			return this.found.orElseGet(SecurityContextHolder::createEmptyContext);
		}

		@Override
		public boolean isGenerated() {
			look();
			return this.found.isEmpty();
		}

		private void look() {
			if (!this.looked) {
				this.looked = true;
				this.found = context(this.request);
			}
		}

	}

}
