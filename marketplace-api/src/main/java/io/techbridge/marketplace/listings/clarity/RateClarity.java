package io.techbridge.marketplace.listings.clarity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.NeedContent;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Rates needs while they are being written, and says what would add most.
 */
@Component
public class RateClarity {

	private static final int HINTS = 2;

	private final MessageSource messages;

	RateClarity(MessageSource messages) {
		this.messages = messages;
	}

	public Clarity rate(NeedContent content) {
		var score = ClarityScore.of(content);
		return new Clarity(score.value(), parts(score), hints(score));
	}

	private static List<Clarity.RatedPart> parts(ClarityScore score) {
		return Arrays.stream(Part.values())
			.map((part) -> new Clarity.RatedPart(part.label(), score.points(part), score.most(part)))
			.toList();
	}

	private List<Clarity.Hint> hints(ClarityScore score) {
		return Arrays.stream(Part.values())
			.flatMap((part) -> hint(part, score))
			.sorted(Comparator.comparingInt(Clarity.Hint::gain).reversed())
			.limit(HINTS)
			.toList();
	}

	private Stream<Clarity.Hint> hint(Part part, ClarityScore score) {
		var gain = score.most(part) - score.points(part);
		return (gain == 0) ? Stream.empty()
				: new Advice(score).on(part)
					.map((advice) -> new Clarity.Hint(part.label(),
							this.messages.getMessage(advice, LocaleContextHolder.getLocale()), gain))
					.stream();
	}

}
