package io.techbridge.marketplace.samples;

import java.util.Map;
import java.util.Optional;

/**
 * The samples that are not simply published, by the number their list gives them.
 */
record SampleStates(Map<String, Stated> states) {

	Optional<Stated> of(String number) {
		return Optional.ofNullable(this.states.get(number));
	}

	/**
	 * A row of {@code states.csv}.
	 */
	record Stated(String state, String remark) {

	}

}
