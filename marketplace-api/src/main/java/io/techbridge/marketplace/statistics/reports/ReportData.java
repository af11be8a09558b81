package io.techbridge.marketplace.statistics.reports;

import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.contracts.core.ContractKind;
import io.techbridge.marketplace.contracts.core.PlanSource;
import io.techbridge.matching.TransferMode;
import org.jspecify.annotations.Nullable;

/**
 * What a report says. It is kept as it is: fields are added, never given another meaning.
 *
 * @param total what was counted in the period
 * @param previous the same of a year before
 * @param flow from region to region, empty in an institution's report
 * @param groups the total by several properties
 * @param funnel how far the listings of the period have come
 * @param institution what only an institution's report says
 * @param contracts each contract that was counted, by day
 */
record ReportData(Amounts total, Amounts previous, List<Flow> flow, List<Group> groups, List<Step> funnel,
		@Nullable Institution institution, List<Entry> contracts) {

	/**
	 * How many contracts, and their values in fen.
	 */
	record Amounts(long contracts, long totalFen, long technologyFen) {

		static final Amounts NONE = new Amounts(0, 0, 0);

		Amounts plus(Amounts other) {
			return new Amounts(this.contracts + other.contracts, this.totalFen + other.totalFen,
					this.technologyFen + other.technologyFen);
		}

	}

	/**
	 * What went from one group of regions to another.
	 */
	record Flow(String from, String to, Amounts current, Amounts previous) {

	}

	/**
	 * A part of the total.
	 *
	 * @param by the property, such as {@code FIELD}
	 * @param key the value of the property
	 * @param label how it was called, {@code null} for those that have a word of their
	 * own
	 */
	record Group(String by, String key, @Nullable String label, Amounts current, @Nullable Amounts previous) {

	}

	/**
	 * A step of the funnel; numbers are {@code null} where too few organizations stand
	 * behind them.
	 *
	 * @param share of those published, 0 to 1
	 * @param medianDays since publication
	 */
	record Step(String listing, String step, @Nullable Long listings, @Nullable Double share,
			@Nullable Double medianDays) {

	}

	/**
	 * What an institution did besides signing contracts.
	 *
	 * @param interests interests received in the period
	 * @param answered how many of them were accepted or declined
	 * @param receivedFen payments booked in the period, less what was reversed
	 * @param relatedParties contracts with related parties
	 */
	record Institution(long interests, long answered, long receivedFen, long relatedParties) {

	}

	/**
	 * A contract as it was counted.
	 */
	record Entry(String contractId, @Nullable String number, String name, @Nullable ContractKind kind,
			@Nullable String field, @Nullable PlanSource planSource, @Nullable TransferMode transferMode,
			String sellerName, String sellerRegion, String buyerName, String buyerRegion, LocalDate countedOn,
			long totalFen, long technologyFen) {

	}

}
