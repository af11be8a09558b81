package io.techbridge.marketplace.matches;

/**
 * What one rule adds to a score, and why.
 *
 * @param rule the name of the rule
 * @param points its points; all components sum to the score
 * @param reason why, in the reader's language
 */
record ScoreComponent(String rule, double points, String reason) {

}
