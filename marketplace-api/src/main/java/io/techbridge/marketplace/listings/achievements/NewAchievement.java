package io.techbridge.marketplace.listings.achievements;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * An achievement that is to become public.
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 */
public record NewAchievement(OrganizationId owner, @Nullable String externalId, AchievementContent content,
		LocalDate publishedOn) {

}
