package io.techbridge.marketplace.listings.clarity;

import java.util.Optional;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.platform.problems.Message;

/**
 * What to say about a part of a need that could be clearer.
 */
final class Advice {

	private final ClarityScore score;

	Advice(ClarityScore score) {
		this.score = score;
	}

	/**
	 * What would make a part clearer; nothing if another part's advice says it.
	 */
	Optional<Message> on(Part part) {
		var content = this.score.content();
		return switch (part) {
			case PROBLEM -> Optional.of(missingOr(content.problem() == null, "problem"));
			case FIGURES -> Optional.of(missingOr(this.score.text().figures() == 0, "figures"));
			case TERMS -> Optional.of(Message.of("clarity.terms")).filter((advice) -> this.score.saysEnough());
			case PLAINNESS -> this.score.text().emptyPhrase().map((phrase) -> Message.of("clarity.plainness", phrase));
			case INDICATORS -> Optional.of(indicators());
			case TRIED -> Optional.of(missingOr(content.tried() == null, "tried"));
			case BASIS -> Optional.of(missingOr(content.basis() == null, "basis"));
			case DEADLINE -> Optional.of(Message.of("clarity.deadline"));
			case BUDGET -> Optional.of(missingOr(content.budget() == null, "budget"));
			case MODES -> Optional.of(Message.of("clarity.modes"));
		};
	}

	private Message indicators() {
		var indicators = this.score.content().indicators();
		return indicators.stream()
			.filter((indicator) -> !ClarityScore.isMeasurable(indicator))
			.findFirst()
			.map((indicator) -> Message.of("clarity.indicators.bare", name(indicator)))
			.orElse(missingOr(indicators.isEmpty(), "indicators"));
	}

	/** Where the whole indicator is a sentence, its beginning will do. */
	private static String name(Indicator indicator) {
		var name = indicator.name();
		return (name.length() > 20) ? name.substring(0, 20) + "…" : name;
	}

	private static Message missingOr(boolean missing, String part) {
		return Message.of("clarity." + part + (missing ? ".missing" : ".more"));
	}

}
