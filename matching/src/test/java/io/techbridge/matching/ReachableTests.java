package io.techbridge.matching;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What counts as being away.
 */
class ReachableTests {

	@Test
	void whoIsStoppedWhileWaitingHadNoAnswer() {
		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(() -> Reachable.call(() -> {
			throw new RuntimeException("interrupted", new InterruptedException());
		}));
	}

	@Test
	void whatWeDidWrongStaysTheErrorItIs() {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Reachable.call(() -> {
			throw new IllegalArgumentException("a wrong question");
		}));
	}

}
