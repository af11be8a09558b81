package io.techbridge.marketplace.listings.needs;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * A need that is to become public.
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 */
public record NewNeed(OrganizationId owner, @Nullable String externalId, NeedContent content, LocalDate publishedOn) {

}
