package io.techbridge.marketplace.platform.security;

import java.time.Instant;
import java.util.Optional;

import io.techbridge.marketplace.platform.ids.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a session remembers: whose it is and since when, nothing else. Who that person is
 * gets looked up for each request.
 */
public final class SignedInSession {

	/** Since when somebody has been signed in, in milliseconds since 1970. */
	public static final String SIGNED_IN_AT = "signedInAt";

	private static final String ACCOUNT = "account";

	private static final String AWAITING_CODE = "awaitingCode";

	private SignedInSession() {
	}

	/**
	 * Signs the account in: in a new session, so that nobody who knew the old one's id is
	 * signed in with it.
	 */
	public static HttpSession begin(HttpServletRequest request, AccountId account, Instant at) {
		var session = renewed(request);
		session.setAttribute(ACCOUNT, account.value());
		session.setAttribute(SIGNED_IN_AT, at.toEpochMilli());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, indexName(account));
		return session;
	}

	/**
	 * Notes that the password was right and the second factor is still missing.
	 */
	public static void awaitCode(HttpServletRequest request, AccountId account, Instant at) {
		var session = renewed(request);
		session.setAttribute(AWAITING_CODE, account.value());
		session.setAttribute(SIGNED_IN_AT, at.toEpochMilli());
	}

	/**
	 * Whose code is awaited.
	 */
	public static Optional<AccountId> awaitingCode(HttpServletRequest request) {
		return account(request, AWAITING_CODE);
	}

	/**
	 * Whose session the request comes with.
	 */
	static Optional<AccountId> account(HttpServletRequest request) {
		return account(request, ACCOUNT);
	}

	/**
	 * Since when the session of the request has been signed in.
	 */
	public static Optional<Instant> signedInAt(HttpServletRequest request) {
		return attribute(request, SIGNED_IN_AT).map(Instant::ofEpochMilli);
	}

	/**
	 * Signs out: the session is gone, on the server too.
	 */
	public static void end(HttpServletRequest request) {
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	/**
	 * The name under which all sessions of an account are found.
	 */
	public static String indexName(AccountId account) {
		return Long.toString(account.value());
	}

	private static HttpSession renewed(HttpServletRequest request) {
		end(request);
		return request.getSession(true);
	}

	private static Optional<AccountId> account(HttpServletRequest request, String attribute) {
		return attribute(request, attribute).map(AccountId::new);
	}

	private static Optional<Long> attribute(HttpServletRequest request, String name) {
		return Optional.ofNullable(request.getSession(false))
			.map((session) -> session.getAttribute(name))
			.map(Long.class::cast);
	}

}
