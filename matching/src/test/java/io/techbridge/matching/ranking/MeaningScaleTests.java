package io.techbridge.matching.ranking;

import org.junit.jupiter.api.Test;

import static io.techbridge.matching.Listings.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeaningScaleTests {

	private final MeaningScale scale = new MeaningScale(new Weights.Similarity(28, 32, 0.1, 0.6, 0.08, 0.15, 300, 60));

	private final Likeness.Prospects prospects = new Likeness.Prospects(0.5, 0.4, 6);

	@Test
	void aTitleAloneIsComparedAsItIs() {
		var meaning = this.scale.meaning(anOffer().build(), 0.6, 0.5, this.prospects);

		assertThat(meaning).isEqualTo(new Likeness.Meaning(0.6, 0.5, this.prospects));
	}

	@Test
	void whatAFullTextAddsToAnyCosineIsTakenOff() {
		var full = this.scale.meaning(anOffer().text("字".repeat(400)).build(), 0.6, 0.5, this.prospects);
		var half = this.scale.meaning(anOffer().text("字".repeat(150)).build(), 0.6, 0.5, this.prospects);

		assertThat(full.title()).isCloseTo(0.52, within(1e-9));
		assertThat(full.opening()).isCloseTo(0.35, within(1e-9));
		assertThat(half.title()).isCloseTo(0.56, within(1e-9));
	}

}
