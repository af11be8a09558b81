package io.techbridge.marketplace.matches;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Knows what became of pairs whose two sides have turned to each other.
 */
public interface AnsweredPairs {

	/**
	 * Pairs that were answered, in an order that stays.
	 * @param offset how many to leave out
	 */
	List<AnsweredPair> portion(int offset, int size);

	/**
	 * What one side said to the other's interest.
	 *
	 * @param accepted whether they talked, or talk
	 * @param reason why nothing came of it, {@code null} if something may
	 */
	record AnsweredPair(String need, String achievement, boolean accepted, @Nullable String reason) {

	}

}
