package io.techbridge.marketplace.platform.security;

import java.util.Locale;

import java.net.URI;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@TestPropertySource(properties = { "techbridge.rate-limits.enabled=true", "techbridge.rate-limits.visitor-reads=3",
		"techbridge.rate-limits.account-reads=5", "techbridge.rate-limits.password-reset=2" })
class RateLimitIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private TestAccounts accounts;

	@Test
	void oneRequestTooManyIsToldWhenToComeBack() {
		for (var n = 0; n < 3; n++) {
			assertThat(read("192.0.2.1")).hasStatusOk();
		}

		assertThat(read("192.0.2.1")).hasStatus(429)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.containsHeader("X-Content-Type-Options")
			.hasHeader("Retry-After", "20")
			.bodyJson()
			.hasPathSatisfying("$.type", (type) -> assertThat(type).isEqualTo("/problems/too-many-requests"))
			.hasPathSatisfying("$.detail", (detail) -> assertThat(detail).isEqualTo("请稍候再试。"));
		assertThat(read("192.0.2.2")).as("from elsewhere").hasStatusOk();
	}

	@Test
	void writingTheAddressInAnotherWayIsNoWayRound() {
		for (var n = 0; n < 3; n++) {
			assertThat(this.mvc.get().uri(URI.create("/%61pi/taxonomies")).with(from("192.0.2.6"))).hasStatusOk();
		}

		assertThat(this.mvc.get().uri(URI.create("/%61pi/taxonomies")).with(from("192.0.2.6"))).hasStatus(429);
	}

	@Test
	void aClosedDoorIsNoWayRound() {
		for (var n = 0; n < 3; n++) {
			assertThat(this.mvc.get().uri("/api/operations/jobs").with(from("192.0.2.3"))).hasStatus(401);
		}

		assertThat(this.mvc.get().uri("/api/operations/jobs").with(from("192.0.2.3"))).hasStatus(429);
	}

	@Test
	void accountsAreCountedByThemselves() {
		var somebody = this.signedIn.as(this.accounts.newcomer());
		for (var n = 0; n < 5; n++) {
			assertThat(readAs(somebody, "192.0.2.4")).hasStatusOk();
		}

		assertThat(readAs(somebody, "192.0.2.5")).hasStatus(429);
		assertThat(read("192.0.2.4")).hasStatusOk();
	}

	@Test
	void guessingIsLimitedMoreStrictly() {
		guess();
		guess();

		assertThat(guess()).hasStatus(429);
	}

	@Test
	void theConsoleIsNotLimited() {
		for (var n = 0; n < 10; n++) {
			assertThat(this.mvc.get().uri("/assets/app-1234.js").with(from("192.0.2.7"))).hasStatusOk();
		}
	}

	private MvcTestResult guess() {
		return this.mvc.post()
			.uri("/api/password-resets/completion")
			.with(csrf())
			.with(from("192.0.2.6"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")
			.exchange();
	}

	private MvcTestResult read(String address) {
		return this.mvc.get().uri("/api/taxonomies").locale(Locale.CHINESE).with(from(address)).exchange();
	}

	private MvcTestResult readAs(RequestPostProcessor somebody, String address) {
		return this.mvc.get().uri("/api/taxonomies").with(somebody).with(from(address)).exchange();
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

}
