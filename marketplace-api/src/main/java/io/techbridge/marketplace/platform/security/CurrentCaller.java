package io.techbridge.marketplace.platform.security;

import java.util.Optional;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is calling, for code that is not handed the {@link Caller} by a controller.
 */
@Component
public class CurrentCaller {

	/**
	 * The caller; empty for a visitor and outside of requests.
	 */
	public Optional<Caller> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication signedIn)
				? Optional.of(signedIn.getPrincipal()) : Optional.empty();
	}

	/**
	 * The caller.
	 * @throws AuthenticationCredentialsNotFoundException if nobody has signed in
	 */
	public Caller get() {
		return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
	}

}
