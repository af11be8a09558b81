package io.techbridge.marketplace.lists;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.techbridge.matching.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts such as {@code 10–20万}, {@code 不超过50万元}, {@code 面议}.
 * <p>
 * A unit behind a range holds for both ends. A number without any unit counts in the unit
 * of the column's name; without that one too, it is 元 from ten thousand on and otherwise
 * left out, since 50 in a list nearly always means 50 万元, but not always.
 */
final class MoneyText {

	private static final Map<String, BigDecimal> FEN_PER_UNIT = Map.ofEntries(unit("亿元", 10_000_000_000L),
			unit("亿", 10_000_000_000L), unit("千万元", 1_000_000_000), unit("千万", 1_000_000_000), unit("百万元", 100_000_000),
			unit("百万", 100_000_000), unit("million", 100_000_000), unit("万元", 1_000_000), unit("万", 1_000_000),
			unit("w", 1_000_000), unit("wan", 1_000_000), unit("千元", 100_000), unit("千", 100_000), unit("k", 100_000),
			unit("thousand", 100_000), unit("元", 100), unit("块", 100), unit("yuan", 100));

	private static final String UNIT = "(亿元|亿|千万元|千万|百万元|百万|million|万元|万|wan|w|千元|千|k|thousand|元|块|yuan)?";

	private static final String LEAST = "不低于|不少于|不小于|高于|大于|多于|至少|最低|最少|>=|>|≥|atleast|from|over|morethan";

	private static final String MOST = "不超过|不高于|不多于|不大于|低于|小于|少于|至多|最多|最高|上限为?|<=|<|≤|atmost|upto|under|within|lessthan|max";

	private static final String ABOUT = "大约|大概|约为|约|预计|approx\\.?|about|ca\\.?";

	private static final Pattern AMOUNT = Pattern.compile("(?<before>" + LEAST + "|" + MOST + "|" + ABOUT
			+ ")?(?<first>\\d+(?:\\.\\d+)?)(?<firstUnit>" + UNIT + ")(?:(?:-|~|至|到|to)(?<second>\\d+(?:\\.\\d+)?)"
			+ "(?<secondUnit>" + UNIT + "))?(?<after>及?以上|起步?|\\+|及?以下|及?以内|之内|内|左右|上下|不等)?");

	private static final Pattern NEGOTIABLE = Pattern
		.compile("面议|面谈|协商|议价|可议|商议|商定|商谈|洽谈|另议|待定|详谈|negotiable|tobeagreed|tbd|onrequest");

	private static final Pattern NEGOTIABLE_TAIL = Pattern
		.compile("[,;。.]?(?:具体|价格|可|需|双方|或)*(?:" + NEGOTIABLE.pattern() + ").*$");

	private static final BigDecimal SURELY_YUAN = BigDecimal.valueOf(10_000);

	private MoneyText() {
	}

	/**
	 * Reads an amount or a range.
	 * @param headerUnit the unit the name of the column gives
	 */
	static Parsed<MoneyRange> parse(String text, @Nullable String headerUnit) {
		var plain = plain(text);
		if (plain.matches("不限|无上限|无限制|nolimit")) {
			return new Parsed<>(null, null, null);
		}
		if (NEGOTIABLE.matcher(plain).find() && plain.chars().noneMatch(Character::isDigit)) {
			return Parsed.by("面议".equals(plain) ? null : "money-negotiable", MoneyRange.ofNegotiable());
		}
		var amount = AMOUNT.matcher(NEGOTIABLE_TAIL.matcher(plain).replaceFirst(""));
		if (!amount.matches()) {
			return Parsed.unreadable("money");
		}
		try {
			return (amount.group("second") != null) ? range(amount, headerUnit) : single(amount, headerUnit);
		}
		catch (ArithmeticException | IllegalArgumentException ex) {
			// A fraction of a fen, an amount beyond all sense, or a range upside down.
			return Parsed.unreadable("money");
		}
	}

	/**
	 * Whether the text is a unit of money, such as 万元.
	 */
	static boolean isUnit(String text) {
		return FEN_PER_UNIT.containsKey(plain(text));
	}

	private static Parsed<MoneyRange> single(Matcher amount, @Nullable String headerUnit) {
		var number = new BigDecimal(amount.group("first"));
		var unit = unitOf(amount.group("firstUnit"), headerUnit);
		if (unit == null && number.compareTo(SURELY_YUAN) < 0) {
			return Parsed.unreadable("money-unit");
		}
		var fen = fen(number, (unit != null) ? unit : "元");
		var limit = limit(amount);
		var rule = (limit != null) ? limit : bareRule(amount.group("firstUnit"), headerUnit);
		return switch (rule) {
			case "money-least" -> Parsed.by(rule, MoneyRange.between(fen, null));
			case "money-most" -> Parsed.by(rule, MoneyRange.between(null, fen));
			case null, default -> Parsed.by(rule, MoneyRange.between(fen, fen));
		};
	}

	private static Parsed<MoneyRange> range(Matcher amount, @Nullable String headerUnit) {
		var lower = new BigDecimal(amount.group("first"));
		var upper = new BigDecimal(amount.group("second"));
		var firstUnit = amount.group("firstUnit");
		var secondUnit = amount.group("secondUnit");
		var upperUnit = unitOf(secondUnit.isEmpty() ? firstUnit : secondUnit, headerUnit);
		if (upperUnit == null && upper.compareTo(SURELY_YUAN) < 0) {
			return Parsed.unreadable("money-unit");
		}
		var upperFen = fen(upper, (upperUnit != null) ? upperUnit : "元");
		var lowerFen = fen(lower, firstUnit.isEmpty() ? ((upperUnit != null) ? upperUnit : "元") : firstUnit);
		if (lowerFen > upperFen && firstUnit.isEmpty()) {
			lowerFen = fen(lower, "元"); // 8000-1万
		}
		return Parsed.by("money-range", MoneyRange.between(lowerFen, upperFen));
	}

	private static @Nullable String unitOf(String written, @Nullable String headerUnit) {
		return written.isEmpty() ? headerUnit : written;
	}

	private static @Nullable String bareRule(String written, @Nullable String headerUnit) {
		if (!written.isEmpty()) {
			return null;
		}
		return (headerUnit != null) ? "money-header-unit" : "money-yuan";
	}

	private static @Nullable String limit(Matcher amount) {
		var before = amount.group("before");
		var after = amount.group("after");
		if (before != null && before.matches(LEAST) || after != null && after.matches("及?以上|起步?|\\+")) {
			return "money-least";
		}
		if (before != null && before.matches(MOST) || after != null && after.matches("及?以下|及?以内|之内|内")) {
			return "money-most";
		}
		return (before != null || after != null) ? "money-about" : null;
	}

	private static long fen(BigDecimal number, String unit) {
		var perUnit = FEN_PER_UNIT.getOrDefault(plain(unit), BigDecimal.valueOf(100));
		return number.multiply(perUnit).longValueExact();
	}

	/** Half width, no spaces, no currency, no thousands separators, no remarks. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\s+|人民币|rmb|cny|[¥￥]|(?<=\\d),(?=\\d{3}(?!\\d))", "")
			.replaceAll("[–—−‐‑―〜～]+", "-")
			.replaceAll("--+", "-")
			.replaceAll("(?<=.)\\([^)]*\\)$", "")
			.replaceAll("元整$", "元")
			.replaceAll("(?<=million|thousand)yuan", "");
	}

	private static Map.Entry<String, BigDecimal> unit(String name, long fen) {
		return Map.entry(name, BigDecimal.valueOf(fen));
	}

}
