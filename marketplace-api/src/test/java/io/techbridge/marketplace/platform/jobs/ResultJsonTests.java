package io.techbridge.marketplace.platform.jobs;

import io.techbridge.marketplace.platform.problems.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResultJsonTests {

	@Test
	void numbersAndTextsComeBackAsTheyWere() {
		var result = Message.of("job.try", 3, 4_000_000_000L, "2026-01 · “二月” {0}");

		assertThat(ResultJson.read(ResultJson.write(result))).contains(result);
	}

	@Test
	void textsAreShortenedUntilTheResultFits() {
		var result = Message.of("job.try", 12, "\"".repeat(400), "短");

		var stored = ResultJson.write(result);

		assertThat(stored).hasSizeLessThanOrEqualTo(500);
		assertThat(ResultJson.read(stored)).hasValueSatisfying((read) -> {
			assertThat(read.key()).isEqualTo("job.try");
			assertThat(read.arguments()).hasSize(3).startsWith(12).endsWith("短");
			assertThat(read.arguments().get(1)).asString().startsWith("\"\"").endsWith("…");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "removed 3", "7", "null", "{}", "{\"key\":\"job.removed\"}", "[\"job.removed\"]",
			"{\"key\":\"job.removed\",\"arguments\":[3" })
	void otherTextsAreNoResults(String stored) {
		assertThat(ResultJson.read(stored)).isEmpty();
	}

}
