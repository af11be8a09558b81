package io.techbridge.marketplace.statistics.answers;

import java.util.Map;

import io.techbridge.marketplace.platform.time.China;
import io.techbridge.marketplace.statistics.scope.Period;

/**
 * Days in China as instants.
 */
final class Days {

	private Days() {
	}

	/**
	 * When a period begins and when it is over, as parameters of SQL.
	 */
	static Map<String, Object> of(Period period) {
		return Map.of("begin", period.from().atStartOfDay(China.ZONE).toInstant(), "end",
				period.to().plusDays(1).atStartOfDay(China.ZONE).toInstant());
	}

}
