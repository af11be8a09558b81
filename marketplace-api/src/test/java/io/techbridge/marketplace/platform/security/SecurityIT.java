package io.techbridge.marketplace.platform.security;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class SecurityIT {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(
			strings = { "/api/taxonomies", "/api/status", "/actuator/health/liveness", "/actuator/health/readiness" })
	void everybodyMayReadWhatIsPublic(String uri) {
		assertThat(this.mvc.get().uri(uri)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator", "/actuator/env", "/v3/api-docs" })
	void theRestIsClosed(String uri) {
		assertThat(this.mvc.get().uri(uri)).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/unauthenticated");
	}

	@Test
	void nobodyMayWriteWithoutSigningIn() {
		for (var method : new HttpMethod[] { HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH }) {
			assertThat(this.mvc.method(method).uri("/api/needs").with(csrf())).hasStatus(401);
		}
	}

	@Test
	void aWriteFromAnotherSiteIsRefused() {
		assertThat(this.mvc.post().uri("/api/needs")).hasStatus(403)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/forbidden");
	}

	@Test
	void everyAnswerCarriesThePolicies() {
		assertThat(this.mvc.get().uri("/api/status")).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("X-Frame-Options", "DENY")
			.hasValue("Referrer-Policy", "strict-origin-when-cross-origin")
			.hasValue("Content-Security-Policy",
					"default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
							+ "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
							+ "frame-ancestors 'none'");
	}

	@Test
	void noSessionIsOpenedForVisitors() {
		assertThat(this.mvc.get().uri("/api/status")).cookies().doesNotContainCookie("JSESSIONID");
	}

}
