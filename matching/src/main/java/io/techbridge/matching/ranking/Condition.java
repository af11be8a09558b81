package io.techbridge.matching.ranking;

import java.util.stream.Stream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * A hard condition: a pair that does not fulfil it is in nobody's list. What is not
 * stated excludes nothing.
 */
interface Condition {

	/**
	 * What keeps this pair out; empty if nothing does.
	 */
	Stream<Reason> exclusions(Demand demand, Offer offer);

}
