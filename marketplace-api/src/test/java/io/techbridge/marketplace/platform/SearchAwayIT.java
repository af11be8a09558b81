package io.techbridge.marketplace.platform;

import java.util.List;

import io.techbridge.marketplace.TechBridge;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Losing Elasticsearch loses nothing: the site keeps taking work.
 */
@SpringBootTest(classes = TechBridge.class,
		properties = { "techbridge.samples=false", "techbridge.indexing.pause=50ms",
				"techbridge.local.dir=target/search-away" })
@AutoConfigureMockMvc
@Import({ TestEngines.class, SearchAwayIT.NobodyAnswers.class })
@ExtendWith(OutputCaptureExtension.class)
class SearchAwayIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Test
	void searchAndMatchingSayThatTheyAreAwayWhileListingsAreShown(CapturedOutput log) {
		var need = this.market.need("降低电池能耗");

		assertThat(this.mvc.get().uri("/api/needs/{id}", need)).hasStatusOk();
		for (var uri : new String[] { "/api/needs", "/api/achievements", "/api/needs/" + need + "/matches" }) {
			assertThat(this.mvc.get().uri(uri)).hasStatus(503)
				.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
				.bodyJson()
				.extractingPath("$.type")
				.isEqualTo("/problems/search-unavailable");
		}
		assertThat(log.getAll()).containsOnlyOnce("cannot be written").doesNotContain("\tat ");
	}

	@Test
	void theStatusSaysSo() {
		assertThat(this.mvc.get().uri("/api/status")).bodyJson().extractingPath("$.searchAvailable").isEqualTo(false);
	}

	@Test
	void theApplicationIsStillReady() {
		assertThat(this.mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class NobodyAnswers {

		@Bean
		@Primary
		ElasticsearchConnectionDetails closedPort() {
			return () -> List.of(new Node("127.0.0.1", 1, Node.Protocol.HTTP, null, null));
		}

	}

}
