package io.techbridge.marketplace.statistics.answers;

import java.util.Map;

import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.listings.ListingSelection;

/**
 * Days in China as instants.
 */
final class Days {

	private Days() {
	}

	/**
	 * When a period begins and is over, and what is known of it when, as parameters of
	 * SQL.
	 */
	static Map<String, Object> of(ListingSelection selection) {
		var period = selection.period();
		return Map.of("begin", period.from().atStartOfDay(China.ZONE).toInstant(), "end",
				period.to().plusDays(1).atStartOfDay(China.ZONE).toInstant(), "asOf", selection.asOf().instant());
	}

}
