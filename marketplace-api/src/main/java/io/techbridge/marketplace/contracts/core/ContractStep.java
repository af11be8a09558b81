package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step that a contract takes.
 *
 * @param side for which side, {@code null} if an operator noted it
 * @param effectiveOn the day from which on it counts
 * @param remark why, or what else there is to say
 */
public record ContractStep(ContractEventKind kind, @Nullable Side side, LocalDate effectiveOn,
		@Nullable String remark) {

}
