package io.techbridge.matching.retrieval;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.ranking.Likeness;

/**
 * A pair worth scoring.
 *
 * @param demand the demand
 * @param offer the offer
 * @param likeness how alike their texts are
 */
public record Candidate(Demand demand, Offer offer, Likeness likeness) {

}
