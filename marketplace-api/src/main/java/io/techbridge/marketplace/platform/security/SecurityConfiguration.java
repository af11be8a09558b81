package io.techbridge.marketplace.platform.security;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything is closed but what is listed here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] PUBLIC_READING = { "/api/achievements/**", "/api/needs/**", "/api/taxonomies",
			"/api/status", "/actuator/health/liveness", "/actuator/health/readiness" };

	private static final String[] NOT_THE_CONSOLE = { "/api/**", "/actuator/**", "/v3/**" };

	/**
	 * Inline style attributes are what the charts need; scripts and style sheets are
	 * files of ours.
	 */
	private static final String CONTENT_POLICY = String.join("; ", "default-src 'self'", "script-src 'self'",
			"style-src 'self'", "style-src-attr 'unsafe-inline'", "img-src 'self' data:", "object-src 'none'",
			"base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");

	@Bean
	SecurityFilterChain security(HttpSecurity http, Refusals refusals) {
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.headers(SecurityConfiguration::headers)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.csrf(CsrfConfigurer::spa)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
		for (var reading : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			requests.requestMatchers(reading, PUBLIC_READING).permitAll();
			requests.requestMatchers(reading, NOT_THE_CONSOLE).authenticated();
			requests.requestMatchers(reading, "/**").permitAll();
		}
		requests.anyRequest().authenticated();
	}

	private static void headers(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY));
		headers.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
		headers.contentTypeOptions(Customizer.withDefaults());
		headers.frameOptions((options) -> options.deny());
	}

}
