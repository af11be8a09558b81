package io.techbridge.marketplace.scenarios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.techbridge.marketplace.TechBridge;
import io.techbridge.marketplace.samples.DemoPassword;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Walks through the console in a real browser, on the whole application as it starts on a
 * new machine: with engines of its own and its samples. The walks themselves are in
 * {@code
 * admin-ui/e2e}; where there is no browser they skip loudly, unless {@code
 * BROWSER_TESTS=required}. Each page is looked at in two ways, in all with the profile
 * {@code nightly}.
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

	@BeforeEach
	void untilEverythingIsIndexed() {
		await().atMost(Duration.ofMinutes(5)).until(() -> {
			try {
				return this.index.offers() >= 120 && this.index.demands() >= 80;
			}
			catch (SearchUnavailable ex) {
				return false; // the worker has not created the index yet
			}
		});
	}

	@Test
	void aVisitorFindsANeedAndSeesWhoCanAnswerItAndWhy() throws IOException, InterruptedException {
		walk("journey.mjs");
	}

	@Test
	void everyRoleDoesWhatItIsThereFor() throws IOException, InterruptedException {
		walk("members.mjs");
	}

	@Test
	void membersWriteHandInAndBringLists() throws IOException, InterruptedException {
		walk("workspace.mjs");
	}

	@Test
	void twoSidesTalkAndABrokerHelps() throws IOException, InterruptedException {
		walk("interests.mjs");
	}

	@Test
	void aMatchBecomesAContractThatIsPaidAndRegistered() throws IOException, InterruptedException {
		walk("deals.mjs");
	}

	@Test
	void thoseWhoSteerReadFiguresWriteRulesAndReview() throws IOException, InterruptedException {
		walk("desks.mjs");
	}

	@Test
	void whatFailsSaysWhatToDo() throws IOException, InterruptedException {
		walk("failures.mjs");
	}

	private void walk(String script) throws IOException, InterruptedException {
		var walk = new ProcessBuilder("node", "e2e/" + script, "http://localhost:" + this.port)
			.directory(Path.of("..", "admin-ui").toFile())
			.redirectErrorStream(true);
		walk.environment().put("DEMO_PASSWORD", DemoPassword.find(Path.of(DATA)).orElseThrow());
		walk.environment().put("LOOKS", System.getProperty("looks", "few"));
		var walking = walk.start();
		var told = new String(walking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(walking.waitFor(1, TimeUnit.MINUTES)).isTrue();

		System.out.println(told);
		assertThat(walking.exitValue()).as(told).isZero();
	}

}
