package io.techbridge.marketplace.platform.security;

import java.util.List;

import io.github.bucket4j.TimeMeter;
import io.techbridge.marketplace.platform.engine.Mode;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How callers are recognized, what protects them, and who is let in: {@link AccessRules}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimitSettings.class)
class SecurityConfiguration implements WebMvcConfigurer {

	/**
	 * Inline style attributes are what the charts need; scripts and style sheets are
	 * files of ours.
	 */
	private static final String CONTENT_POLICY = String.join("; ", "default-src 'self'", "script-src 'self'",
			"style-src 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data:", "object-src 'none'",
			"base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");

	private final CurrentCaller current;

	SecurityConfiguration(CurrentCaller current) {
		this.current = current;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new CallerArgument(this.current));
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, Refusals refusals, CallerSecurityContexts callers,
			RateLimitSettings limits, Mode mode) {
		if (limits.enabled()) {
			var counting = new RateLimits(limits, TimeMeter.SYSTEM_NANOTIME);
			http.addFilterBefore(new RateLimitFilter(counting, this.current, refusals), AuthorizationFilter.class);
		}
		return http.authorizeHttpRequests(AccessRules::apply)
			.headers(SecurityConfiguration::headers)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.csrf((csrf) -> csrf.spa().csrfTokenRepository(csrfTokens(mode)))
			.securityContext((context) -> context.securityContextRepository(callers))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
			.requestCache(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/** The console reads this cookie and sends it back as a header. */
	private static CookieCsrfTokenRepository csrfTokens(Mode mode) {
		var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieName(SessionConfiguration.cookieName(mode, "XSRF-TOKEN"));
		tokens.setCookieCustomizer((cookie) -> cookie.secure(!mode.isLocal()).path("/").sameSite("Lax"));
		return tokens;
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY));
		headers.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
		headers.contentTypeOptions(Customizer.withDefaults());
		headers.frameOptions((options) -> options.deny());
	}

}
