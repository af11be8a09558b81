package io.techbridge.marketplace.statistics.reports;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which report is to be issued. Whom it is about follows from who issues it: operators
 * the market or a park, administrators of parks a park of theirs, members their own
 * organization.
 *
 * @param base absent for the day of signing
 * @param from the first day of the period
 * @param to its last day, at most three years later
 * @param asOf only what was known by then is counted; absent for now
 * @param park absent for the whole market, or for the only park of an administrator
 */
@Schema(name = "ReportRequest")
record ReportRequest(@NotNull ReportKind kind, @Nullable LedgerBase base, @NotNull LocalDate from,
		@NotNull LocalDate to, @Nullable Instant asOf, @Size(max = 60) @Nullable String park) {

}
