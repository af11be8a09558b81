package io.techbridge.marketplace.publicpages;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import io.techbridge.marketplace.taxonomies.Taxonomies;
import io.techbridge.matching.FieldCode;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.RegionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Values of listings as words, in the language the page is asked for in.
 */
@Component
class Words {

	private static final int FEN_PER_YUAN = 100;

	private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

	private static final int LONGEST_DESCRIPTION = 160;

	private final MessageSource messages;

	private final Taxonomies taxonomies;

	Words(MessageSource messages, Taxonomies taxonomies) {
		this.messages = messages;
		this.taxonomies = taxonomies;
	}

	Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage("page." + key, arguments, locale());
	}

	/**
	 * A title as it stands in a browser's tab or a list of results.
	 */
	String title(String title) {
		return text("title", title);
	}

	String label(Enum<?> constant) {
		return this.messages.getMessage("label." + constant.getDeclaringClass().getSimpleName() + "." + constant.name(),
				null, locale());
	}

	@Nullable String labels(Collection<? extends Enum<?>> constants) {
		return constants.isEmpty() ? null : constants.stream().map(this::label).collect(Collectors.joining(comma()));
	}

	@Nullable String list(Collection<String> texts) {
		return texts.isEmpty() ? null : String.join(comma(), texts);
	}

	@Nullable String field(@Nullable String code) {
		return (code != null) ? this.taxonomies.field(new FieldCode(code), locale()) : null;
	}

	String region(String code) {
		return this.taxonomies.region(new RegionCode(code), locale());
	}

	@Nullable String money(@Nullable MoneyRange range) {
		if (range == null) {
			return null;
		}
		var min = range.minFen();
		var max = range.maxFen();
		if (min == null && max == null) {
			return range.negotiable() ? text("money.negotiable") : null;
		}
		if (min != null && max != null) {
			return min.equals(max) ? amount(min) : text("money.between", amount(min), amount(max));
		}
		return (min != null) ? text("money.from", amount(min)) : text("money.up-to", amount(max));
	}

	String amount(long fen) {
		var yuan = BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(FEN_PER_YUAN));
		return isEnglish() ? "CNY %,.0f".formatted(yuan)
				: text("money.amount", yuan.divide(YUAN_PER_WAN).stripTrailingZeros().toPlainString());
	}

	/**
	 * The beginning of a text on one line.
	 */
	static String beginning(String text) {
		var line = text.replaceAll("\\s+", " ").strip();
		if (line.length() <= LONGEST_DESCRIPTION) {
			return line;
		}
		var end = LONGEST_DESCRIPTION - 1;
		return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
	}

	private String comma() {
		return isEnglish() ? ", " : "、";
	}

	private boolean isEnglish() {
		return Locale.ENGLISH.getLanguage().equals(locale().getLanguage());
	}

}
