package io.techbridge.matching.ranking;

import java.util.stream.Stream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;

/**
 * The regions from which a company wants no answer.
 */
final class ExcludedRegions implements Condition {

	@Override
	public Stream<Reason> exclusions(Demand demand, Offer offer) {
		var from = offer.region();
		return (from != null && demand.excludedRegions().stream().anyMatch(from::isWithin))
				? Stream.of(Reason.of("excluded.region", from)) : Stream.empty();
	}

}
