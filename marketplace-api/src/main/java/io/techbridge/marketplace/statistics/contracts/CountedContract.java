package io.techbridge.marketplace.statistics.contracts;

import java.time.LocalDate;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import org.jspecify.annotations.Nullable;

/**
 * A contract behind a figure, with what it adds to it.
 *
 * @param countedOn the day it is counted at
 * @param contracts 1, unless of what it counts for only a part is asked for
 */
public record CountedContract(String contractId, @Nullable String number, String name, ContractKind kind, String field,
		PlanSource planSource, @Nullable String sellerName, String sellerRegion, @Nullable String buyerName,
		String buyerRegion, LocalDate countedOn, long contracts, long totalFen, long technologyFen) {

}
