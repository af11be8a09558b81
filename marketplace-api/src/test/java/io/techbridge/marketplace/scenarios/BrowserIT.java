package io.techbridge.marketplace.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.techbridge.marketplace.TechBridge;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Walks through the console in a real browser, on the whole application as it starts on a
 * new machine: with engines of its own and its samples. The walk itself is {@code
 * admin-ui/e2e/journey.mjs}; where there is no browser it skips loudly, unless {@code
 * BROWSER_TESTS=required}.
 */
@SpringBootTest(classes = TechBridge.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "techbridge.local.dir=" + BrowserIT.DATA, "techbridge.local.programs=target/engine-programs" })
class BrowserIT {

	static final String DATA = "target/browser-engines";

	@LocalServerPort
	private int port;

	@Autowired
	private MatchIndex index;

	@BeforeAll
	static void beginWithNothing() throws IOException {
		FileSystemUtils.deleteRecursively(Path.of(DATA));
	}

	@Test
	void aVisitorFindsANeedAndSeesWhoCanAnswerItAndWhy() throws IOException, InterruptedException {
		await().atMost(Duration.ofMinutes(5)).until(() -> {
			try {
				return this.index.offers() >= 120 && this.index.demands() >= 80;
			}
			catch (SearchUnavailable ex) {
				return false; // the worker has not created the index yet
			}
		});

		var walk = new ProcessBuilder("node", "e2e/journey.mjs", "http://localhost:" + this.port)
			.directory(Path.of("..", "admin-ui").toFile())
			.redirectErrorStream(true)
			.start();
		var told = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(walk.waitFor(1, TimeUnit.MINUTES)).isTrue();

		System.out.println(told);
		assertThat(walk.exitValue()).as(told).isZero();
	}

}
