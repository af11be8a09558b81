package io.techbridge.matching.ranking;

import java.time.LocalDate;
import java.util.List;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.matching.Demand;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.Offer;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * One region rule, as data. Where it names regions as well as parks on one side, either
 * will do.
 *
 * @param id tells it from all other rules
 * @param kind what it does
 * @param name what it is called in Chinese, shown as its reason
 * @param nameEn what it is called in English
 * @param forPark the code of the park to the needs of whose companies it is limited,
 * {@code null} for no such limit
 * @param from the regions of offers it applies to
 * @param parksFrom the codes of the parks of offers it applies to; if {@code from} is
 * empty too, it applies to any offer
 * @param to the regions of demands it applies to
 * @param parksTo the codes of the parks of demands it applies to; if {@code to} is empty
 * too, it applies to any demand
 * @param fields the fields of offers it applies to, empty for any; needed by {@code
 * PRIORITY_FIELD}
 * @param points the points it gives, −5–5; of {@code PROXIMITY} what the same city is
 * worth, short ways in proportion, or 0 for as much as the weights file says; 0 for
 * {@code RESTRICT}
 * @param validFrom the first day it holds, {@code null} if it always has
 * @param validTo the last day it holds, {@code null} if it has no end
 * @param priority rules of a lower number are applied and named first
 * @param enabled whether it is switched on
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true, useImmutableCollections = true)
public record RegionRule(String id, Kind kind, String name, String nameEn, @Nullable String forPark,
		List<RegionCode> from, List<String> parksFrom, List<RegionCode> to, List<String> parksTo,
		List<FieldCode> fields, double points, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, int priority,
		@RecordBuilder.Initializer("ENABLED") boolean enabled) {

	/** The most points one rule may give or take. */
	public static final double MOST_POINTS = 5;

	/** A rule is switched on unless it says otherwise. */
	public static final boolean ENABLED = true;

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
		parksFrom = List.copyOf(parksFrom);
		to = List.copyOf(to);
		parksTo = List.copyOf(parksTo);
		fields = List.copyOf(fields);
		requirePoints(kind, points);
		if (kind == Kind.PRIORITY_FIELD && fields.isEmpty()) {
			throw new IllegalArgumentException("fields: a PRIORITY_FIELD rule names at least one field");
		}
		if (kind == Kind.RESTRICT && from.isEmpty() && parksFrom.isEmpty()) {
			throw new IllegalArgumentException("from: a RESTRICT rule names the regions or parks it keeps away");
		}
		if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("validTo: %s is before %s".formatted(validTo, validFrom));
		}
	}

	private static void requirePoints(Kind kind, double points) {
		if (Math.abs(points) > MOST_POINTS) {
			throw new IllegalArgumentException("points: a region rule gives −5 to 5 points, not " + points);
		}
		if (kind == Kind.PROXIMITY && points < 0) {
			throw new IllegalArgumentException("points: short ways never count against a pair");
		}
		if (kind == Kind.RESTRICT && points != 0) {
			throw new IllegalArgumentException("points: a RESTRICT rule gives none");
		}
	}

	/**
	 * Whether this rule is switched on and holds on this day.
	 */
	public boolean isInForce(LocalDate day) {
		return this.enabled && (this.validFrom == null || !day.isBefore(this.validFrom))
				&& (this.validTo == null || !day.isAfter(this.validTo));
	}

	/**
	 * Whether this rule speaks about the demand's park and region. A demand of unknown
	 * region is spoken about only by rules for any region.
	 */
	public boolean concerns(Demand demand) {
		return (this.forPark == null || this.forPark.equals(demand.park()))
				&& isOneOf(this.to, this.parksTo, demand.region(), demand.park());
	}

	/**
	 * Whether this rule speaks about the offer's region or park, and about its field.
	 */
	public boolean concerns(Offer offer) {
		return isOneOf(this.from, this.parksFrom, offer.region(), offer.park())
				&& (this.fields.isEmpty() || hasField(offer.field()));
	}

	private boolean hasField(@Nullable FieldCode field) {
		return field != null && (this.fields.contains(field) || this.fields.contains(field.top()));
	}

	private static boolean isOneOf(List<RegionCode> regions, List<String> parks, @Nullable RegionCode region,
			@Nullable String park) {
		return (regions.isEmpty() && parks.isEmpty()) || (park != null && parks.contains(park))
				|| (region != null && regions.stream().anyMatch(region::isWithin));
	}

}
