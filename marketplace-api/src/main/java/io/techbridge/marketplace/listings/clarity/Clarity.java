package io.techbridge.marketplace.listings.clarity;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How clear a need is.
 *
 * @param score 0 to 100
 * @param parts where its points come from; they sum to the score
 * @param hints what would add most, at most two
 */
public record Clarity(int score, List<RatedPart> parts, List<Hint> hints) {

	/**
	 * One part of the score.
	 *
	 * @param most its points if nothing is left to wish for
	 */
	@Schema(name = "ClarityPart")
	public record RatedPart(String name, int points, int most) {

	}

	/**
	 * Something that would make the need clearer.
	 *
	 * @param name the part it is about
	 * @param message what to do, in the caller's language
	 * @param gain how many points it would add at most
	 */
	@Schema(name = "ClarityHint")
	public record Hint(String name, String message, int gain) {

	}

}
