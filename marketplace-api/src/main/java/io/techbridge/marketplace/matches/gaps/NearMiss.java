package io.techbridge.marketplace.matches.gaps;

import io.techbridge.matching.Grade;

/**
 * The best match so far, which is not good enough.
 *
 * @param id the other listing
 */
record NearMiss(String id, String title, Grade grade, double score) {

}
