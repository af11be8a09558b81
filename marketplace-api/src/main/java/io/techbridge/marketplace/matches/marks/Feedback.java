package io.techbridge.marketplace.matches.marks;

import io.techbridge.marketplace.matches.AnsweredPairs.AnsweredPair;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a pair, without who said it.
 *
 * @param mark a {@link Mark}, or {@code ACCEPTED} or {@code DECLINED} for an answer to an
 * interest
 */
record Feedback(String need, String achievement, String mark, @Nullable String reason) {

	static Feedback of(AnsweredPair pair) {
		return new Feedback(pair.need(), pair.achievement(), pair.accepted() ? "ACCEPTED" : "DECLINED", pair.reason());
	}

}
