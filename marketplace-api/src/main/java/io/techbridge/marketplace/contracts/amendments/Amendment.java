package io.techbridge.marketplace.contracts.amendments;

import java.time.Instant;
import java.time.LocalDate;

import io.techbridge.marketplace.contracts.core.Side;
import org.jspecify.annotations.Nullable;

/**
 * One field of a contract that an amendment changed. It is never changed itself.
 *
 * @param field which, as the contract's own properties are called
 * @param oldValue as it was, {@code null} for nothing
 * @param newValue as it became, {@code null} for nothing
 * @param effectiveOn the day from which on it counts
 */
public record Amendment(String id, String field, @Nullable String oldValue, @Nullable String newValue, String reason,
		LocalDate effectiveOn, Side by, Instant recordedAt) {

}
