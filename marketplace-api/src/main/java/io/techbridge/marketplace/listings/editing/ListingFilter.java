package io.techbridge.marketplace.listings.editing;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Parameter;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which listings are asked for.
 */
public record ListingFilter(@Nullable ListingKind kind, @Nullable Status status,
		@Parameter(
				description = "How an edit beside the published version stands") @Nullable PendingStatus pendingStatus,
		@Parameter(
				description = "Only what is on the market and whose time there ends before this day") @Nullable @DateTimeFormat(
						iso = DateTimeFormat.ISO.DATE) LocalDate expiresBefore,
		@Parameter(description = "Words in the title, or the number the owner's list gives it") @Nullable @Size(
				max = 200) String q,
		@Parameter(description = "An organization, for operators") @Nullable OrganizationId owner) {

}
