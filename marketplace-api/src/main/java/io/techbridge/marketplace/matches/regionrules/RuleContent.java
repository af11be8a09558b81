package io.techbridge.marketplace.matches.regionrules;

import java.time.LocalDate;

import io.techbridge.matching.ranking.RegionRule;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;

/**
 * What a region rule says.
 *
 * @param kind what it does
 * @param nameZh what reasons call it in Chinese
 * @param nameEn what reasons call it in English
 * @param from where an achievement comes from
 * @param to where a need comes from
 * @param fields the fields of achievements
 * @param points −5 to 5 in steps of a half; of {@code PROXIMITY} what the same city is
 * worth, 0 for the usual; 0 for {@code RESTRICT}
 * @param validFrom the first day on which it holds, {@code null} for ever since
 * @param validTo the last day, {@code null} without end
 * @param priority rules of a lower number are applied and named first
 * @param enabled whether it holds at all
 */
public record RuleContent(RegionRule.Kind kind, String nameZh, String nameEn, @Column("places_from") Places from,
		@Column("places_to") Places to, RuleFields fields, double points, @Nullable LocalDate validFrom,
		@Nullable LocalDate validTo, int priority, boolean enabled) {

	/**
	 * The first day from {@code today} on, on which it makes a difference.
	 */
	LocalDate firstDayFrom(LocalDate today) {
		return (this.validFrom != null && this.validFrom.isAfter(today)) ? this.validFrom : today;
	}

}
