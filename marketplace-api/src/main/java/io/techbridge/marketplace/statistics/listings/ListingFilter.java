package io.techbridge.marketplace.statistics.listings;

import java.time.LocalDate;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * Of which listings figures as of now are asked for.
 *
 * @param scope of whom, {@code OWN} if not stated
 * @param park where their owner is
 * @param field a first-level technical field
 * @param organization their owner: any for operators, else the own one
 */
public record ListingFilter(@Nullable StatisticsScope scope, @Nullable ParkCode park, @Nullable FieldCode field,
		@Nullable OrganizationId organization) {

	/**
	 * The same for figures of how things stand on a day.
	 */
	public AskedListings on(LocalDate day) {
		return new AskedListings(day, day, null, this.scope, this.park, this.field, this.organization);
	}

}
