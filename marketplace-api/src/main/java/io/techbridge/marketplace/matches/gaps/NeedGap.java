package io.techbridge.marketplace.matches.gaps;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.listings.needs.NeedSummary;
import org.jspecify.annotations.Nullable;

/**
 * A need that nothing on the market answers.
 *
 * @param lacks what it does not say that would help
 * @param clarity how clear it is, 0–100, absent if that was not rated
 * @param nearMiss the best match so far, absent if nothing is related or the caller may
 * not see it
 * @param daysOpen for how many days it has been on the market
 * @param wantsBroker whether its owner asks for a broker
 * @param calculatedAt when it was last matched
 */
record NeedGap(NeedSummary need, List<Lack> lacks, @Nullable Integer clarity, @Nullable NearMiss nearMiss,
		long daysOpen, boolean wantsBroker, Instant calculatedAt) {

}
