package io.techbridge.marketplace.platform.web;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The console as the module admin-ui builds it, and one asset of the tests, whose name is
 * known.
 */
@ApplicationTest
class ConsoleIT {

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/achievements", "/needs", "/needs/123/matches", "/operations/audit" })
	void everyRouteOpensTheConsole(String uri) {
		assertThat(this.mvc.get().uri(uri)).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
			.bodyText()
			.contains("<div id=\"app\">", "<script type=\"module\"");
	}

	@Test
	void assetsMayBeKeptForEver() {
		assertThat(this.mvc.get().uri("/assets/app-1234.js")).hasStatusOk()
			.hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, private, immutable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/assets/app-0000.js", "/assets/none", "/favicon.png", "/needs/123.json", "/api/x/y" })
	void whatLooksLikeAFileOrAnApiIsNotARoute(String uri) {
		assertThat(this.mvc.get().uri(uri)).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
