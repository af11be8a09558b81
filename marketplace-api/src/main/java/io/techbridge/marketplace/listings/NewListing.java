package io.techbridge.marketplace.listings;

import java.time.LocalDate;

import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A listing that is to become public.
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 */
public record NewListing(OrganizationId owner, @Nullable String externalId, ListingContent content,
		LocalDate publishedOn) {

}
