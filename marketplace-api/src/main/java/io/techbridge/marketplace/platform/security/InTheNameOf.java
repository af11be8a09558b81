package io.techbridge.marketplace.platform.security;

import java.util.Optional;
import java.util.function.Supplier;

import io.techbridge.marketplace.platform.ids.AccountId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does later what somebody has asked for: in their name, with the powers they have by
 * then.
 */
@Component
public class InTheNameOf {

	private final CallerSource callers;

	InTheNameOf(CallerSource callers) {
		this.callers = callers;
	}

	/**
	 * Who an account stands for now; empty when it may not be used any more.
	 */
	public Optional<Caller> find(AccountId account) {
		return this.callers.find(account);
	}

	/**
	 * Does something as if the caller had called.
	 */
	public <T> T call(Caller caller, Supplier<T> work) {
		var before = SecurityContextHolder.getContext();
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(new CallerAuthentication(caller));
		SecurityContextHolder.setContext(context);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
