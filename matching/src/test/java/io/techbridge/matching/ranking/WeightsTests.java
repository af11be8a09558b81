package io.techbridge.matching.ranking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightsTests {

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		var weights = Weights.standard().named("weights-2026-12-01");

		assertThat(Weights.read(new ByteArrayInputStream(weights.toJson()))).isEqualTo(weights);
	}

	@Test
	void aFileWithSomethingUnknownInItIsNoWeightsFile() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("{\"wieghts\": 1}"))
			.withMessageContaining("Not a weights file");
	}

	@Test
	void aSectionLeftOutIsMissed() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("{\"version\": \"x\"}"))
			.withMessageContaining("every section");
	}

	@Test
	void boundariesThatDoNotRiseAreRefused() {
		var written = new String(Weights.standard().toJson(), StandardCharsets.UTF_8);
		var turned = written.replaceFirst("\"strong\" : [0-9.]+", "\"strong\" : 0.01");

		assertThatIllegalArgumentException().isThrownBy(() -> read(turned)).withMessageContaining("must rise");
	}

	private static Weights read(String json) throws IOException {
		return Weights.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

}
