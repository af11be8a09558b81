package io.techbridge.marketplace.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
class StoredVectorsIT {

	private static final String MODEL = "a-model";

	@Autowired
	private StoredVectors vectors;

	@Test
	void aVectorComesBackAsItWas() {
		var hash = hash();
		var vector = new float[] { 0.25f, -1.5f, Float.MIN_VALUE };

		this.vectors.save(MODEL, Map.of(hash, vector));

		assertThat(this.vectors.find(MODEL, List.of(hash, hash())).get(hash)).isEqualTo(vector);
	}

	@Test
	void modelsAreKeptApart() {
		var hash = hash();

		this.vectors.save(MODEL, Map.of(hash, new float[] { 1 }));

		assertThat(this.vectors.find("another-model", List.of(hash))).isEmpty();
	}

	@Test
	void savingAgainIsAllowed() {
		var hash = hash();
		this.vectors.save(MODEL, Map.of(hash, new float[] { 1 }));

		this.vectors.save(MODEL, Map.of(hash, new float[] { 1 }));

		assertThat(this.vectors.find(MODEL, List.of(hash))).containsOnlyKeys(hash);
	}

	@Test
	void manyAreReadAndWrittenInBatches() {
		var many = IntStream.range(0, 1200)
			.mapToObj(Integer::toString)
			.collect(Collectors.toMap((n) -> hash(), (n) -> new float[] { Float.parseFloat(n) }));

		this.vectors.save(MODEL, many);

		assertThat(this.vectors.find(MODEL, many.keySet())).hasSize(1200);
		assertThat(this.vectors.find(MODEL, List.of())).isEmpty();
	}

	private static String hash() {
		return UUID.randomUUID().toString().replace("-", "").repeat(2);
	}

}
