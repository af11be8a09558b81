package io.techbridge.marketplace.interests;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What a contract that came of an interest remembers of it.
 *
 * @param needOwner whose need it was about: who would buy
 * @param achievementOwner whose achievement: who would sell
 * @param grade how well the two matched when it was expressed
 */
public record InterestTrace(InterestId id, InterestStatus status, @Nullable ListingId need,
		@Nullable ListingId achievement, OrganizationId needOwner, OrganizationId achievementOwner,
		@Nullable Grade grade) {

}
