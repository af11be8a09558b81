package io.techbridge.marketplace.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What is counted by itself. The first ones are those by which passwords, codes and
 * tokens are guessed, or strangers are sent mail.
 */
enum RateLimit {

	SIGN_IN(RateLimitSettings::signIn, "/api/session"),

	SECOND_FACTOR(RateLimitSettings::secondFactor, "/api/session/second-factor"),

	REGISTRATION(RateLimitSettings::registration, "/api/accounts"),

	CONFIRMATION(RateLimitSettings::confirmation, "/api/accounts/confirmation", "/api/accounts/confirmation/mail"),

	PASSWORD_RESET(RateLimitSettings::passwordReset, "/api/password-resets", "/api/password-resets/completion"),

	INVITATION(RateLimitSettings::invitation, "/api/invitations/preview", "/api/invitations/acceptance"),

	WRITES(RateLimitSettings::writes),

	ACCOUNT_READS(RateLimitSettings::accountReads),

	VISITOR_READS(RateLimitSettings::visitorReads);

	private final ToIntFunction<RateLimitSettings> perMinute;

	private final List<PathPatternRequestMatcher> guessable;

	RateLimit(ToIntFunction<RateLimitSettings> perMinute, String... guessable) {
		this.perMinute = perMinute;
		this.guessable = Arrays.stream(guessable)
			.map((path) -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path))
			.toList();
	}

	int perMinute(RateLimitSettings settings) {
		return this.perMinute.applyAsInt(settings);
	}

	/**
	 * Whether the request is one of those that are counted by address, whoever is
	 * calling.
	 */
	boolean guards(HttpServletRequest request) {
		return this.guessable.stream().anyMatch((path) -> path.matches(request));
	}

}
