package io.techbridge.matching.ranking;

import java.util.List;

import io.techbridge.matching.Component;
import io.techbridge.matching.Reason;

/**
 * The points for alike texts, 0–60: a weighted sum of the share of the best words score
 * and of the mean cosine, shown as two components.
 */
final class TextSimilarity {

	private final Weights.Similarity weights;

	TextSimilarity(Weights.Similarity weights) {
		this.weights = weights;
	}

	List<Component> components(Likeness likeness, List<String> matchedWords) {
		var meaning = likeness.meaning();
		var wordsPoints = (meaning == null) ? this.weights.wordsAlonePoints() : this.weights.wordsPoints();
		var words = Component.of("words", wordsPoints * likeness.words(), words(likeness, matchedWords));
		return (meaning == null) ? List.of(words) : List.of(words, meaning(meaning));
	}

	private static Reason words(Likeness likeness, List<String> matchedWords) {
		var percent = Math.round(likeness.words() * 100);
		return matchedWords.isEmpty() ? Reason.of("words.none", percent)
				: Reason.of("words.shared", percent, matchedWords);
	}

	private Component meaning(Likeness.Meaning meaning) {
		var range = this.weights.cosineCeiling() - this.weights.cosineFloor();
		var closeness = Math.clamp((meaning.mean() - this.weights.cosineFloor()) / range, 0, 1);
		return Component.of("meaning", this.weights.meaningPoints() * closeness,
				Reason.of("meaning", Math.round(closeness * 100)));
	}

}
