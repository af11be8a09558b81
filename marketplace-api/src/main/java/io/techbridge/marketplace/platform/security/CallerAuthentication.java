package io.techbridge.marketplace.platform.security;

import java.util.Collection;
import java.util.stream.Stream;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * The caller as Spring Security wants to see it. With something still pending there are
 * no authorities but that of having signed in.
 */
final class CallerAuthentication extends AbstractAuthenticationToken {

	/** Signed in, and nothing pending. */
	static final String COMPLETE = "SIGN_IN_COMPLETE";

	private static final long serialVersionUID = 1L;

	private final transient Caller caller;

	CallerAuthentication(Caller caller) {
		super(authorities(caller));
		this.caller = caller;
		setAuthenticated(true);
	}

	@Override
	public Caller getPrincipal() {
		return this.caller;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return Long.toString(this.caller.account().value());
	}

	private static Collection<? extends GrantedAuthority> authorities(Caller caller) {
		if (caller.pending() != null) {
			return AuthorityUtils.NO_AUTHORITIES;
		}
		return AuthorityUtils.createAuthorityList(
				Stream.concat(Stream.of(COMPLETE), caller.roles().stream().map(Role::authority)).toList());
	}

}
