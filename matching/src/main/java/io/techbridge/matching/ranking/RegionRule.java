package io.techbridge.matching.ranking;

import java.util.List;

import io.techbridge.matching.Demand;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Offer;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One region rule, as data.
 *
 * @param kind what it does
 * @param name what it is called in Chinese, shown as its reason
 * @param nameEn what it is called in English
 * @param from the regions of offers it applies to, empty for any
 * @param to the regions of demands it applies to, empty for any
 * @param fields the fields of offers it applies to, empty for any; needed by {@code
 * PRIORITY_FIELD}
 * @param points the points it gives; 0 for {@code PROXIMITY} and {@code RESTRICT}
 */
public record RegionRule(Kind kind, String name, String nameEn, List<RegionCode> from, List<RegionCode> to,
		List<FieldCode> fields, double points) {

	/** The most points one rule may give or take. */
	public static final double MOST_POINTS = 5;

	/**
	 * What a region rule does.
	 */
	public enum Kind {

		/** Points for offers of some regions to demands of some regions. */
		BOOST,

		/** Points for offers of some fields to demands of some regions. */
		PRIORITY_FIELD,

		/** Points for the same city and for short travel. */
		PROXIMITY,

		/** Keeps offers of some regions from demands of some regions. */
		RESTRICT

	}

	public RegionRule {
		from = List.copyOf(from);
		to = List.copyOf(to);
		fields = List.copyOf(fields);
		if (Math.abs(points) > MOST_POINTS) {
			throw new IllegalArgumentException("points: a region rule gives −5 to 5 points, not " + points);
		}
		if (kind == Kind.PRIORITY_FIELD && fields.isEmpty()) {
			throw new IllegalArgumentException("fields: a PRIORITY_FIELD rule names at least one field");
		}
		if (kind == Kind.RESTRICT && from.isEmpty()) {
			throw new IllegalArgumentException("from: a RESTRICT rule names the regions it keeps away");
		}
	}

	/**
	 * Whether this rule speaks about the demand's region. A demand of unknown region is
	 * spoken about only by rules for any region.
	 */
	boolean concerns(Demand demand) {
		return contains(this.to, demand.region());
	}

	/**
	 * Whether this rule speaks about the offer's region and field.
	 */
	boolean concerns(Offer offer) {
		return contains(this.from, offer.region()) && (this.fields.isEmpty() || hasField(offer.field()));
	}

	private boolean hasField(@Nullable FieldCode field) {
		return field != null && (this.fields.contains(field) || this.fields.contains(field.top()));
	}

	private static boolean contains(List<RegionCode> regions, @Nullable RegionCode region) {
		return regions.isEmpty() || (region != null && regions.stream().anyMatch(region::isWithin));
	}

}
