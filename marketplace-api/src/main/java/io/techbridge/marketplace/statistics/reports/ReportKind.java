package io.techbridge.marketplace.statistics.reports;

/**
 * What a report is about.
 */
public enum ReportKind {

	/** The market, or a park's share of it. */
	MARKET,

	/** What an institution has transferred. */
	INSTITUTION

}
