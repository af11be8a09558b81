package io.techbridge.matching.evaluation;

import java.util.List;
import java.util.Map;

import io.techbridge.matching.Demand;
import io.techbridge.matching.retrieval.Candidate;

/**
 * A judged need with what the engine finds for it.
 *
 * @param demand the need
 * @param grades what the judges said
 * @param found the candidates that recall finds, as served
 * @param judged the judged achievements, scored directly whether recall finds them or not
 */
record JudgedDemand(Demand demand, Map<String, Integer> grades, List<Candidate> found, List<Candidate> judged) {

}
