package io.techbridge.marketplace.statistics.answers;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.statistics.listings.AskedListings;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import io.techbridge.matching.FieldCode;
import org.jspecify.annotations.Nullable;

/**
 * Which interests are asked for.
 *
 * @param from the first day; if not stated, with {@code to} the last twelve whole months
 * @param to the last day
 * @param asOf as it was known at that instant, now if not stated
 * @param scope of whom, {@code OWN} if not stated
 * @param park where an organization is that is counted
 * @param field the first-level technical field of the listing
 * @param organization one that is counted: any for operators, else the own one
 */
record AnswerFilter(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Instant asOf,
		@Nullable StatisticsScope scope, @Nullable ParkCode park, @Nullable FieldCode field,
		@Nullable OrganizationId organization) {

	AskedListings asked() {
		return new AskedListings(this.from, this.to, this.asOf, this.scope, this.park, this.field, this.organization);
	}

}
