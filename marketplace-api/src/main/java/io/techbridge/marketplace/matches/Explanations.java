package io.techbridge.marketplace.matches;

import java.util.List;

import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.Match;
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

	List<ScoreComponent> of(Match match) {
		var locale = LocaleContextHolder.getLocale();
		return match.components()
			.stream()
			.map((component) -> new ScoreComponent(component.rule(), component.points(),
					this.texts.sentence(component.reason(), locale)))
			.toList();
	}

}
