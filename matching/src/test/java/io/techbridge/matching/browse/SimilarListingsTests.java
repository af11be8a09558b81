package io.techbridge.matching.browse;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarListingsTests {

	@Test
	void whatIsInBothListsComesBeforeWhatIsFirstInOne() {
		assertThat(SimilarListings.fused(List.of(List.of("a", "b", "c"), List.of("d", "b")))).containsExactly("b", "a",
				"d", "c");
	}

}
