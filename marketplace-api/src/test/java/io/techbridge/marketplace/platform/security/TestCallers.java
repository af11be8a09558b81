package io.techbridge.marketplace.platform.security;

import java.util.EnumSet;
import java.util.Set;

import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/**
 * People who call, where no accounts are needed behind them.
 */
public final class TestCallers {

	private static final AccountId SOMEBODY = new AccountId(4711);

	private TestCallers() {
	}

	/**
	 * Makes a request that of the caller.
	 */
	public static RequestPostProcessor caller(Caller caller) {
		return authentication(new CallerAuthentication(caller));
	}

	public static Caller newcomer() {
		return newcomer(SOMEBODY);
	}

	/**
	 * The holder of an account that belongs to no organization.
	 */
	public static Caller newcomer(AccountId account) {
		return new Caller(account, Set.of(), null, Set.of(), null);
	}

	public static Caller operator() {
		return new Caller(SOMEBODY, EnumSet.of(Role.OPERATOR), null, Set.of(), null);
	}

	public static Caller memberOf(OrganizationId organization, MemberRole role) {
		return new Caller(SOMEBODY, Set.of(), new Membership(organization, role, true), Set.of(), null);
	}

	public static Caller administratorOf(ParkCode park) {
		return new Caller(SOMEBODY, EnumSet.of(Role.PARK_ADMIN), null, Set.of(park), null);
	}

}
