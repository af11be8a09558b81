package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.matches.kept.Pair;
import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.Reason;
import io.techbridge.matching.ReasonTexts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language why a pair has its score.
 */
@Component
class Explanations {

	private final ReasonTexts texts;

	Explanations(Taxonomies taxonomies) {
		this.texts = new ReasonTexts(taxonomies);
	}

	List<ScoreComponent> of(Pair pair) {
		var locale = LocaleContextHolder.getLocale();
		return pair.components()
			.stream()
			.map((component) -> new ScoreComponent(component.rule(), component.points(),
					this.texts.sentence(component.reason(), locale)))
			.toList();
	}

	/**
	 * A reason as a sentence.
	 */
	String sentence(Reason reason) {
		return this.texts.sentence(reason, LocaleContextHolder.getLocale());
	}

}
