package io.techbridge.marketplace.reports;

import io.techbridge.matching.Reason;

/**
 * Puts the reason of a rule into words, in the language of the report.
 */
@FunctionalInterface
public interface ReasonSentences {

	/**
	 * The reason as a sentence.
	 */
	String of(Reason reason);

}
