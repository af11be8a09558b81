package io.techbridge.marketplace.listings.clarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The numbers of the clarity score: {@code listings/clarity.json}, which says what each
 * of them means.
 */
record Weights(String about, String version, Weight problem, Weight figures, Weight terms, Weight plainness,
		Weight indicators, Weight tried, Weight basis, Weight deadline, Weight budget, Weight modes) {

	/** A part has only the numbers it needs, and none that nobody reads. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	static Weights standard() {
		try (InputStream json = new ClassPathResource("listings/clarity.json").getInputStream()) {
			return JSON.readValue(json, Weights.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("listings/clarity.json cannot be read", ex);
		}
	}

	/**
	 * What one part is worth. Which of the numbers a part has, the file says; one that it
	 * does not have is 0.
	 *
	 * @param most its points if nothing is left to wish for
	 */
	record Weight(String about, int most, double full, double none, double reliable, double inWords, double elsewhere,
			double negotiable) {

		/**
		 * The points for a share of what there is to wish for.
		 */
		int points(double share) {
			return (int) Math.round(this.most * Math.clamp(share, 0, 1));
		}

	}

}
