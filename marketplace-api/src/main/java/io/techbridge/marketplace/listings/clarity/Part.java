package io.techbridge.marketplace.listings.clarity;

import java.util.Locale;

/**
 * What a need is rated by.
 */
enum Part {

	PROBLEM, FIGURES, TERMS, PLAINNESS, INDICATORS, TRIED, BASIS, DEADLINE, BUDGET, MODES;

	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
