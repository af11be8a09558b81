package io.techbridge.marketplace.matches;

/**
 * Region rules say something else from now on. Which needs that touches, {@code
 * matches.regionrules.TouchedNeeds} knows by the id of the change.
 *
 * @param ruleId the rule that was added, changed or deleted
 * @param change the id of the change in the history of rules
 */
public record RegionRulesChanged(long ruleId, long change) {

}
