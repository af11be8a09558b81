package io.techbridge.matching.ranking;

import io.techbridge.matching.Component;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;

/**
 * One consideration that adds points to a pair or takes them away, with the reason. What
 * a listing does not state is neutral and said so, never a penalty in disguise.
 */
interface Rule {

	/**
	 * The points for this pair and why.
	 */
	Component apply(Demand demand, Offer offer);

}
