package io.techbridge.marketplace.platform.security;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.DispatcherType;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Which role may knock at which door. Everything is closed but what is listed here; whose
 * things somebody may touch is decided behind the door, by the use case.
 */
final class AccessRules {

	private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final String[] NOT_THE_CONSOLE = { "/api/**", "/actuator/**", "/v3/**" };

	private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests;

	private AccessRules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		this.requests = requests;
	}

	static void apply(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
		var rules = new AccessRules(requests);
		rules.everybody();
		rules.whileSomethingIsPending();
		rules.operators();
		rules.parkAdministrators();
		rules.brokers();
		rules.members();
		rules.console();
		requests.anyRequest().denyAll();
	}

	private void everybody() {
		this.requests.requestMatchers(HttpMethod.GET, "/api/achievements/{id}/draft", "/api/needs/{id}/draft")
			.hasAuthority(CallerAuthentication.COMPLETE);
		everybodyReads("/api/achievements/**", "/api/needs/**", "/api/taxonomies", "/api/parks", "/api/parks/{code}",
				"/api/organizations/{id}", "/api/attachments/{id}", "/api/password-rules", "/api/session",
				"/api/status", "/actuator/health/liveness", "/actuator/health/readiness");
		this.requests.requestMatchers(HttpMethod.DELETE, "/api/session").permitAll();
		this.requests
			.requestMatchers(HttpMethod.POST, "/api/session", "/api/session/second-factor", "/api/accounts",
					"/api/accounts/confirmation", "/api/accounts/confirmation/mail", "/api/password-resets",
					"/api/password-resets/completion", "/api/invitations/preview", "/api/invitations/acceptance",
					"/api/notification-choices/unsubscription")
			.permitAll();
	}

	/**
	 * Who still has to set up a second factor or change the password can do just that.
	 */
	private void whileSomethingIsPending() {
		this.requests.requestMatchers(HttpMethod.GET, "/api/account").authenticated();
		this.requests.requestMatchers(HttpMethod.PUT, "/api/account/password").authenticated();
		this.requests
			.requestMatchers(HttpMethod.POST, "/api/account/second-factor", "/api/account/second-factor/confirmation")
			.authenticated();
		this.requests.requestMatchers("/api/sessions", "/api/sessions/{id}").authenticated();
	}

	private void operators() {
		to(Role.OPERATOR).requests("/api/accounts/**", "/api/operators/**", "/api/operator-invitations/**",
				"/api/audit/**", "/api/operations/**", "/api/reviews/**", "/api/exports/accounts", "/api/exports/audit",
				"/api/exports/reviews", "/api/exports/match-feedback", "/v3/**");
		to(Role.OPERATOR).requests(HttpMethod.POST, "/api/parks", "/api/parks/{code}/invitations",
				"/api/organizations/{id}/verification", "/api/organizations/{id}/rejection",
				"/api/organizations/{id}/suspension", "/api/organizations/{id}/reinstatement");
		to(Role.OPERATOR).requests(HttpMethod.PUT, "/api/parks/{code}", "/api/organizations/{id}/trust",
				"/api/taxonomies/**");
		to(Role.OPERATOR).requests(HttpMethod.DELETE, "/api/parks/{code}/invitations/{id}",
				"/api/parks/{code}/administrators/{accountId}");
	}

	private void parkAdministrators() {
		to(Role.PARK_ADMIN, Role.OPERATOR).requests(HttpMethod.GET, "/api/organizations", "/api/exports/organizations",
				"/api/parks/{code}/administrators");
		to(Role.PARK_ADMIN, Role.OPERATOR).requests("/api/region-rules/**");
	}

	private void brokers() {
		to(Role.BROKER, Role.OPERATOR).requests(HttpMethod.GET, "/api/gaps/**", "/api/exports/need-gaps",
				"/api/exports/achievement-gaps");
		to(Role.BROKER, Role.OPERATOR).requests(HttpMethod.GET, "/api/broker-board");
		to(Role.BROKER, Role.OPERATOR).requests(HttpMethod.PUT, "/api/interests/{id}/broker");
		to(Role.BROKER, Role.OPERATOR).requests(HttpMethod.DELETE, "/api/interests/{id}/broker");
	}

	private void members() {
		this.requests
			.requestMatchers("/api/account/**", "/api/organizations/**", "/api/notifications/**",
					"/api/achievements/**", "/api/needs/**", "/api/listings/**", "/api/imports/**", "/api/exports/**",
					"/api/saved-searches", "/api/saved-searches/**", "/api/match-marks", "/api/new-matches",
					"/api/interests/**", "/api/contracts/**", "/api/statistics/**")
			.hasAuthority(CallerAuthentication.COMPLETE);
	}

	private void console() {
		this.requests.requestMatchers(NOT_THE_CONSOLE).denyAll();
		everybodyReads("/**");
	}

	private void everybodyReads(String... patterns) {
		READING.forEach((method) -> this.requests.requestMatchers(method, patterns).permitAll());
	}

	private Door to(Role... roles) {
		var names = Arrays.stream(roles).map(Role::name).toArray(String[]::new);
		return new Door(names);
	}

	/** Doors that some roles may open. */
	private final class Door {

		private final String[] roles;

		private Door(String[] roles) {
			this.roles = roles;
		}

		private void requests(String... patterns) {
			AccessRules.this.requests.requestMatchers(patterns).hasAnyRole(this.roles);
		}

		private void requests(HttpMethod method, String... patterns) {
			AccessRules.this.requests.requestMatchers(method, patterns).hasAnyRole(this.roles);
		}

	}

}
