package io.techbridge.marketplace.contracts.core;

import io.techbridge.marketplace.listings.ListingId;
import org.jspecify.annotations.Nullable;

/**
 * What a contract came of.
 *
 * @param interestId the interest it was negotiated in, {@code null} if it was made
 * elsewhere
 */
public record Trace(@Nullable Long interestId, @Nullable ListingId achievementId, @Nullable ListingId needId) {

	public static final Trace NONE = new Trace(null, null, null);

}
