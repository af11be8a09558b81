package io.techbridge.matching.browse;

import java.util.EnumMap;
import java.util.Map;

import io.techbridge.matching.BrowseFacet;
import io.techbridge.matching.IndexSide;
import io.techbridge.matching.index.IndexNames;

/**
 * Where the entries of one side are and which of their fields browsing asks for.
 *
 * @param index the alias to read
 * @param facets the field behind each facet that this side has
 * @param vector the field of the vector that finds similar entries
 */
record Shelf(String index, Map<BrowseFacet, String> facets, String vector) {

	private static final Map<BrowseFacet, String> COMMON = Map.of(BrowseFacet.FIELD, "fieldAncestors",
			BrowseFacet.LIST_FIELD, "listField", BrowseFacet.REGION, "regionAncestors", BrowseFacet.PARK, "facts.park",
			BrowseFacet.MODE, "modes", BrowseFacet.PRICE, "facts.prices", BrowseFacet.OWNER, "facts.owner");

	private static final Map<BrowseFacet, String> OFFERS = Map.of(BrowseFacet.STAGE, "stage", BrowseFacet.TRL, "trl");

	private static final Map<BrowseFacet, String> DEMANDS = Map.of(BrowseFacet.KIND, "facts.kind", BrowseFacet.TRL,
			"minTrl");

	static Shelf of(IndexSide side, IndexNames names) {
		return switch (side) {
			case OFFERS -> new Shelf(names.offers(), joined(COMMON, OFFERS), "vector");
			case DEMANDS -> new Shelf(names.demands(), joined(COMMON, DEMANDS), "meanVector");
		};
	}

	/**
	 * The field of the technology readiness level.
	 */
	String trl() {
		return this.facets.get(BrowseFacet.TRL);
	}

	private static Map<BrowseFacet, String> joined(Map<BrowseFacet, String> some, Map<BrowseFacet, String> others) {
		var all = new EnumMap<BrowseFacet, String>(some);
		all.putAll(others);
		return all;
	}

}
