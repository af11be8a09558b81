package io.techbridge.marketplace.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.Indicator.Importance;
import io.techbridge.marketplace.listings.content.ListingContent;
import org.jspecify.annotations.Nullable;

/**
 * Reads indicators such as {@code 空洞率≤1.5%；温度循环≥1500次；厚度5–10μm}. What has no quantity and
 * limit that can be told apart stays a statement in words, so that nothing is lost.
 */
public final class IndicatorText {

	private static final Pattern ITEMS = Pattern.compile("[；;\\n]+|。(?=.)");

	private static final Pattern NUMBERING = Pattern
		.compile("^(?:[(（]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）、]|\\d{1,2}[.．](?!\\d)|[①-⑳•·●■◆▪])\\s*");

	/** Commas outside of brackets and numbers. */
	private static final Pattern PARTS = Pattern.compile("(?:[，、]|,(?!\\d{3}(?!\\d)))(?![^(（]*[)）])");

	private static final Pattern MUST = Pattern.compile("[\\[(【（](?:必须|必达|必须达到|must)[\\])】）]|^[★*]");

	private static final Pattern NICE = Pattern.compile("[\\[(【（](?:期望|希望|可选|希望达到|nice)[\\])】）]");

	private IndicatorText() {
	}

	/**
	 * The indicators a text names, in its order.
	 */
	public static List<Indicator> parse(String text) {
		return Arrays.stream(ITEMS.split(text))
			.map(IndicatorText::bare)
			.filter((item) -> !item.isEmpty())
			.flatMap(IndicatorText::indicators)
			.toList();
	}

	/**
	 * What is enumerated is cut where each part has a limit of its own; what only
	 * mentions a condition before its limit is not.
	 */
	private static Stream<Indicator> indicators(String item) {
		var parts = Arrays.stream(PARTS.split(item)).map(IndicatorText::bare).toList();
		var limits = parts.stream().map(IndicatorText::limit).flatMap(Optional::stream).toList();
		return (limits.size() == parts.size()) ? limits.stream()
				: Stream.of(limit(item).orElseGet(() -> Indicator.statement(item)));
	}

	private static Optional<Indicator> limit(String item) {
		var plain = NICE.matcher(MUST.matcher(item).replaceAll("")).replaceAll("");
		var importance = importance(item);
		return LimitText.parse(plain)
			.filter((found) -> found.name().length() <= ListingContent.LONGEST_WORD)
			.map((found) -> new Indicator(found.name(), found.operator(), found.value(), found.upper(), found.unit(),
					importance));
	}

	private static @Nullable Importance importance(String item) {
		if (MUST.matcher(item).find()) {
			return Importance.MUST;
		}
		return NICE.matcher(item).find() ? Importance.NICE : null;
	}

	private static String bare(String item) {
		return NUMBERING.matcher(item.strip()).replaceFirst("").replaceFirst("。$", "").strip();
	}

}
