package io.techbridge.marketplace.platform.problems;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.ListingSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@MockitoSpyBean
	private ListingSearch search;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.market.index();
	}

	@ParameterizedTest
	@CsvSource({ "size=0, size", "size=101, size", "size=many, size", "field=energy, field",
			"field=NO_SUCH_FIELD, field", "region=12, region", "region=990000, region", "cursor=!, cursor",
			"cursor=WzFd, cursor" })
	void aBadParameterIsNamed(String query, String field) {
		assertThat(this.mvc.get().uri("/api/needs?" + query)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.satisfies((json) -> {
				assertThat(json).extractingPath("$.type").isEqualTo("/problems/invalid-request");
				assertThat(json).extractingPath("$.errors[*].field").asArray().containsExactly(field);
			});
	}

	@Test
	void problemsSpeakTheCallersLanguage() {
		assertThat(this.mvc.get().uri("/api/needs/1")).bodyJson().extractingPath("$.title").isEqualTo("未找到");
		assertThat(this.mvc.get().uri("/api/needs/1").header(HttpHeaders.ACCEPT_LANGUAGE, "en-US,en;q=0.8")).bodyJson()
			.extractingPath("$.title")
			.isEqualTo("Not found");
		assertThat(this.mvc.get().uri("/api/needs?size=0").header(HttpHeaders.ACCEPT_LANGUAGE, "en")).bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("must be at least 1");
	}

	@Test
	void anUnexpectedErrorIsLoggedOnceAndTellsNothingOfTheInside(CapturedOutput log) {
		doThrow(new IllegalStateException("secret detail")).when(this.search).page(any(), any());

		assertThat(this.mvc.get().uri("/api/needs")).hasStatus(500).bodyText().doesNotContain("secret");

		assertThat(log).containsOnlyOnce("secret detail");
	}

	@Test
	void aPathThatLeadsNowhereIsNotFound() {
		assertThat(this.mvc.get().uri("/api/no-such-thing")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/not-found");
	}

}
