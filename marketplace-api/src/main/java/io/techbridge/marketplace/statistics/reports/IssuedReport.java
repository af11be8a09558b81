package io.techbridge.marketplace.statistics.reports;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param asOf only what was known by then is counted
 * @param park the code of the park it is about, {@code null} for another scope
 * @param organization the id of the organization it is about, {@code null} for another
 * scope
 * @param scopeName how the park or the organization was called when it was issued,
 * {@code null} for the whole market
 */
record IssuedReport(String id, ReportKind kind, LedgerBase base, LocalDate from, LocalDate to, Instant asOf,
		@Nullable String park, @Nullable String organization, @Nullable String scopeName, Instant issuedAt) {

}
