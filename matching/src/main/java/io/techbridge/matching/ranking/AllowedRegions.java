package io.techbridge.matching.ranking;

import java.util.Comparator;
import java.util.stream.Stream;

import io.techbridge.matching.Demand;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Reason;
import io.techbridge.matching.RegionCode;

/**
 * The regions to which an owner limits the transfer.
 */
final class AllowedRegions implements Condition {

	@Override
	public Stream<Reason> exclusions(Demand demand, Offer offer) {
		var to = demand.region();
		var allowed = offer.allowedRegions();
		if (to == null || allowed.isEmpty() || allowed.stream().anyMatch(to::isWithin)) {
			return Stream.empty();
		}
		var named = allowed.stream().sorted(Comparator.comparing(RegionCode::value)).toList();
		return Stream.of(Reason.of("excluded.allowed", named, to));
	}

}
