package io.techbridge.marketplace.platform.security;

import java.util.EnumSet;
import java.util.Set;

import io.techbridge.marketplace.platform.ids.AccountId;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * Sends requests in somebody's name without signing in.
 */
public final class CallingAs {

	private CallingAs() {
	}

	public static RequestPostProcessor operator(AccountId account) {
		return caller(new Caller(account, EnumSet.of(Role.OPERATOR), null, Set.of(), null));
	}

	/** Somebody who has signed in and is nothing yet. */
	public static RequestPostProcessor somebody(AccountId account) {
		return caller(new Caller(account, Set.of(), null, Set.of(), null));
	}

	public static RequestPostProcessor caller(Caller caller) {
		return authentication(new CallerAuthentication(caller));
	}

}
