package io.techbridge.marketplace.platform.security;

import io.techbridge.marketplace.platform.engine.Mode;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

class SessionConfigurationTests {

	@Test
	void inProductionTheCookieIsBoundToThisHostAndToHttps() {
		assertThat(cookie(Mode.PRODUCTION)).startsWith("__Host-SESSION=")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain=");
	}

	@Test
	void aLocalMarketplaceHasNoHttps() {
		assertThat(cookie(Mode.LOCAL)).startsWith("SESSION=")
			.contains("Path=/", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Secure", "Domain=");
	}

	private static String cookie(Mode mode) {
		var response = new MockHttpServletResponse();
		new SessionConfiguration().sessionCookie(mode)
			.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
		return response.getHeader("Set-Cookie");
	}

}
