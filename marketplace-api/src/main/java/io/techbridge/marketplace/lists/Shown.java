package io.techbridge.marketplace.lists;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * Values as they are shown back to whoever wrote them.
 */
final class Shown {

	private Shown() {
	}

	static String of(Object value) {
		return switch (value) {
			case MoneyRange range -> range(range);
			case Collection<?> items -> items.stream().map(Shown::of).collect(Collectors.joining(" | "));
			default -> value.toString();
		};
	}

	private static String range(MoneyRange range) {
		if (range.negotiable()) {
			return "面议";
		}
		if (range.minFen() == null) {
			return "≤ " + yuan(range.maxFen()) + " 元";
		}
		if (range.maxFen() == null) {
			return "≥ " + yuan(range.minFen()) + " 元";
		}
		return range.minFen().equals(range.maxFen()) ? yuan(range.minFen()) + " 元"
				: yuan(range.minFen()) + "–" + yuan(range.maxFen()) + " 元";
	}

	private static String yuan(@Nullable Long fen) {
		var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setGroupingSeparator(' ');
		return (fen == null) ? "" : new DecimalFormat("#,##0.##", symbols).format(BigDecimal.valueOf(fen, 2));
	}

}
