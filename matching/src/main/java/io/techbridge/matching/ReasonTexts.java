package io.techbridge.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Makes sentences of reasons, in Chinese (default) or English.
 */
public final class ReasonTexts {

	private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private static final BigDecimal FEN_PER_WAN = BigDecimal.valueOf(1_000_000);

	private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);

	private final Labels labels;

	public ReasonTexts(Labels labels) {
		this.labels = labels;
	}

	/**
	 * The sentence for a reason.
	 */
	public String sentence(Reason reason, Locale locale) {
		if (reason.code().equals("join")) {
			return joined(reason.arguments(), "separator.sentences", locale);
		}
		var arguments = reason.arguments().stream().map((argument) -> text(argument, locale)).toArray();
		return new MessageFormat(message(reason.code(), locale), locale).format(arguments);
	}

	private String text(Object argument, Locale locale) {
		return switch (argument) {
			case Reason nested -> sentence(nested, locale);
			case FieldCode field -> this.labels.field(field, locale);
			case RegionCode region -> this.labels.region(region, locale);
			case Industry industry -> this.labels.industry(industry, locale);
			case Indicator indicator -> indicator.line();
			case LocalDate day -> DateTimeFormatter.ofPattern(message("day", locale), locale).format(day);
			case MoneyRange range -> money(range, locale);
			case Collection<?> several -> joined(several, "separator.words", locale);
			case Enum<?> constant ->
				message(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), locale);
			case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
			default -> argument.toString();
		};
	}

	private String joined(Collection<?> several, String separator, Locale locale) {
		return several.stream().map((one) -> text(one, locale)).collect(Collectors.joining(message(separator, locale)));
	}

	private static String money(MoneyRange range, Locale locale) {
		if (range.negotiable()) {
			return message("money.negotiable", locale);
		}
		var low = amount(range.minFen(), locale);
		var high = amount(range.maxFen(), locale);
		if (low == null || high == null) {
			return MessageFormat.format(message((low == null) ? "money.upTo" : "money.from", locale),
					(low == null) ? high : low);
		}
		return MessageFormat.format(message("money.amount", locale), low.equals(high) ? low : low + "–" + high);
	}

	/**
	 * An amount as it is usual in the language: in 万元 with at most two digits after the
	 * point, or in yuan.
	 */
	private static @Nullable String amount(@Nullable Long fen, Locale locale) {
		if (fen == null) {
			return null;
		}
		var exact = BigDecimal.valueOf(fen);
		return isChinese(locale)
				? exact.divide(FEN_PER_WAN, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
				: NumberFormat.getIntegerInstance(locale).format(exact.divide(FEN_PER_YUAN));
	}

	private static boolean isChinese(Locale locale) {
		return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
	}

	private static String message(String key, Locale locale) {
		return ResourceBundle.getBundle("matching/reasons", locale, NO_FALLBACK).getString(key);
	}

}
