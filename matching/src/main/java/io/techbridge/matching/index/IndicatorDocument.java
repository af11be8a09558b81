package io.techbridge.matching.index;

import java.math.BigDecimal;
import java.util.List;

import io.techbridge.matching.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the index keeps it: not searched, only read back. Numbers are texts, so
 * that they come back as exact as they were.
 */
record IndicatorDocument(String name, Indicator.@Nullable Operator operator, @Nullable String value,
		@Nullable String upper, @Nullable String unit, Indicator.@Nullable Importance importance) {

	static List<IndicatorDocument> of(List<Indicator> indicators) {
		return indicators.stream()
			.map((indicator) -> new IndicatorDocument(indicator.name(), indicator.operator(), text(indicator.value()),
					text(indicator.upper()), indicator.unit(), indicator.importance()))
			.toList();
	}

	static List<Indicator> indicators(@Nullable List<IndicatorDocument> documents) {
		return (documents != null) ? documents.stream().map(IndicatorDocument::toIndicator).toList() : List.of();
	}

	private Indicator toIndicator() {
		return new Indicator(this.name, this.operator, number(this.value), number(this.upper), this.unit,
				this.importance);
	}

	private static @Nullable String text(@Nullable BigDecimal number) {
		return (number != null) ? number.toString() : null;
	}

	private static @Nullable BigDecimal number(@Nullable String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
