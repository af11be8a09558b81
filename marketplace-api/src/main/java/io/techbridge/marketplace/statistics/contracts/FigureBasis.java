package io.techbridge.marketplace.statistics.contracts;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.contracts.ledger.LedgerBase;
import io.techbridge.marketplace.statistics.scope.StatisticsScope;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of contracts is about.
 *
 * @param base by which day and which values they are counted
 * @param previousFrom the first day of the same period one year earlier
 * @param previousTo the last day of it
 * @param scopeName the organization or the parks it is about, {@code null} for the whole
 * market
 */
@Schema(name = "ContractFigureBasis")
public record FigureBasis(LedgerBase base, LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo,
		Instant asOf, StatisticsScope scope, @Nullable String scopeName) {

}
