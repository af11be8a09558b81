package io.techbridge.marketplace.statistics.funnel;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.listings.AskedListings;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import io.techbridge.matching.FieldCode;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which cohort of listings a funnel is about.
 *
 * @param from the first day of publication; if not stated, with {@code to} the last
 * twelve whole months
 * @param to the last day of publication
 * @param asOf as it was known at that instant, now if not stated
 * @param scope of whom, {@code OWN} if not stated
 * @param park where their owner was when they were published
 * @param field the first-level technical field they were published in
 * @param organization their owner: any for operators, else the own one
 */
public record FunnelFilter(@NotNull ListingKind listing, @Nullable LocalDate from, @Nullable LocalDate to,
		@Nullable Instant asOf, @Nullable StatisticsScope scope, @Nullable ParkCode park, @Nullable FieldCode field,
		@Nullable OrganizationId organization) {

	AskedListings asked() {
		return new AskedListings(this.from, this.to, this.asOf, this.scope, this.park, this.field, this.organization);
	}

}
