package io.techbridge.marketplace.listings;

import java.util.Collection;
import java.util.List;

import io.techbridge.matching.RegionCode;

/**
 * A choice of regions, each once; empty if not stated.
 */
public record Regions(List<RegionCode> values) {

	public Regions {
		values = values.stream().distinct().toList();
	}

	public static Regions of(Collection<RegionCode> regions) {
		return new Regions(List.copyOf(regions));
	}

}
