package io.techbridge.marketplace.statistics.listings;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * Of which listings figures are asked for. What is not stated leaves everything in.
 *
 * @param asOf as it was known at that instant, now if not stated
 * @param park where their owner is
 * @param field a first-level technical field
 */
public record AskedListings(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant asOf,
		@Nullable StatisticsScope scope, @Nullable ParkCode park, @Nullable FieldCode field,
		@Nullable OrganizationId organization) {

}
