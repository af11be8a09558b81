package io.techbridge.matching;

import org.jspecify.annotations.Nullable;

/**
 * The range of technology readiness levels, 1–9 (GB/T 22900-2022).
 */
final class ReadinessLevel {

	private ReadinessLevel() {
	}

	static void require(@Nullable Integer level) {
		if (level != null && (level < 1 || level > 9)) {
			throw new IllegalArgumentException("A technology readiness level is 1 to 9, not " + level);
		}
	}

}
