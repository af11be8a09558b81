package io.techbridge.marketplace.reports;

import io.techbridge.matching.Match;

/**
 * A match and its place in the list of its need.
 *
 * @param rank the place, from 1
 * @param match the match
 */
record RankedMatch(int rank, Match match) {

}
