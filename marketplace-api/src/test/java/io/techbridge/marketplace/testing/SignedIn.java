package io.techbridge.marketplace.testing;

import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.SignedInSession;
import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Signs in without a password: the session is one as signing in makes it.
 */
@Component
public class SignedIn {

	/** In local mode. */
	public static final String COOKIE = "SESSION";

	private final SessionRepository<? extends Session> sessions;

	private final Clock clock;

	SignedIn(SessionRepository<? extends Session> sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Makes a request that of the account, in a session of its own.
	 */
	public RequestPostProcessor as(AccountId account) {
		return with(cookie(account));
	}

	/**
	 * Sends a cookie beside those the request has already.
	 */
	public static RequestPostProcessor with(Cookie cookie) {
		return (request) -> {
			var others = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
			var all = Arrays.copyOf(others, others.length + 1);
			all[others.length] = cookie;
			request.setCookies(all);
			return request;
		};
	}

	/**
	 * The cookie of a new session of the account.
	 */
	public Cookie cookie(AccountId account) {
		var id = begin(this.sessions, account);
		return new Cookie(COOKIE, Base64.getEncoder().encodeToString(id.getBytes(UTF_8)));
	}

	private <S extends Session> String begin(SessionRepository<S> repository, AccountId account) {
		var begun = SignedInSession.begin(new MockHttpServletRequest(), account, this.clock.instant());
		var session = repository.createSession();
		Collections.list(begun.getAttributeNames())
			.forEach((name) -> session.setAttribute(name, begun.getAttribute(name)));
		repository.save(session);
		return session.getId();
	}

}
