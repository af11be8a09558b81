package io.techbridge.marketplace.statistics.scope;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about: of which days, known when, of whom.
 *
 * @param scopeName the organization or the parks it is about, {@code null} for the whole
 * market
 */
@Schema(name = "StatisticsBasis")
public record Basis(LocalDate from, LocalDate to, Instant asOf, StatisticsScope scope, @Nullable String scopeName) {

	public static Basis of(Period period, AsOf asOf, Viewer viewer) {
		return new Basis(period.from(), period.to(), asOf.instant(), viewer.scope(), viewer.name());
	}

}
