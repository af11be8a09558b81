package io.techbridge.marketplace.lists;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.Indicator.Operator;
import org.jspecify.annotations.Nullable;

/**
 * Reads one quantity with its limit: {@code 空洞率≤1.5%}, {@code 厚度5–10μm}, {@code 收率90%以上},
 * {@code 温度20±0.5℃}, {@code 寿命不低于1×10^5次（常温）}.
 */
final class LimitText {

	private static final String LEAST = "≥|>=|>|不低于|不少于|不小于|大于或?等于|至少|高于|大于|超过|可?达到|可?达";

	private static final String MOST = "≤|<=|<|不高于|不超过|不大于|不多于|小于或?等于|至多|低于|小于|少于";

	private static final String NAME = "(?<name>[^≥≤<>=]*?[^≥≤<>=\\d.:,+\\s-])\\s*(?:[:为是]\\s*)?";

	private static final String REACHES = "(?:(?:可?达到?|在|=)\\s*)?";

	private static final String NUMBER = "-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?";

	private static final String VALUE = "(?<value>" + NUMBER + ")";

	private static final String UNIT = "(?<unit>(?:[%‰℃°ΩµμÅ\\p{Alpha}][\\w%‰℃°ΩµμÅ.·*^²³⁻¹-]{0,19}|\\p{IsHan}{1,4}?)"
			+ "(?:/(?:\\([^()]{1,15}\\)|[\\w%·^²³⁻¹]{1,15}|\\p{IsHan}{1,6}?)){0,2}|)";

	/** What is said in brackets behind a limit belongs to the quantity. */
	private static final String REMARK = "(?<remark>\\([^()]{2,100}\\)|)";

	private static final Pattern SINGLE = Pattern.compile(NAME + "(?:(?<least>" + LEAST + ")|(?<most>" + MOST
			+ ")|(?<exact>=))?\\s*" + VALUE + "(?:[×x*]10(?:\\^(?<power>-?\\d{1,2})|(?<raised>[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})))?"
			+ "(?<multiple>[万亿]?)\\s*" + UNIT + "(?<after>及?以上|及?以下|及?以内|)" + REMARK);

	private static final Pattern RANGE = Pattern.compile(NAME + REACHES + VALUE + "\\s*(?<first>[%‰℃°\\p{Alpha}]*)"
			+ "\\s*(?:-|~|至|到)\\s*(?<upper>" + NUMBER + ")\\s*" + UNIT + "(?:之间)?" + REMARK);

	private static final Pattern AROUND = Pattern
		.compile(NAME + REACHES + VALUE + "\\s*±\\s*(?<by>\\d+(?:\\.\\d+)?)\\s*" + UNIT + REMARK);

	private static final Pattern STANDARD = Pattern.compile("(?i).*(?:GB|ISO|IEC|ASTM|IEEE|DIN|EN|[A-Z]{1,3}/T|TRL)");

	private static final Map<String, BigDecimal> MULTIPLES = Map.of("", BigDecimal.ONE, "万", BigDecimal.TEN.pow(4), "亿",
			BigDecimal.TEN.pow(8));

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private LimitText() {
	}

	/**
	 * The quantity and its limit; nothing where the text says more or less than that.
	 */
	static Optional<Indicator> parse(String text) {
		var plain = plain(text);
		return Stream.of(around(plain), range(plain), single(plain)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Indicator> single(String text) {
		var found = SINGLE.matcher(text);
		if (!found.matches()) {
			return Optional.empty();
		}
		var operator = operator(found);
		return (operator != null) ? Optional.of(indicator(found, operator, value(found), null)) : Optional.empty();
	}

	private static @Nullable Operator operator(Matcher found) {
		var upwards = found.group("least") != null || found.group("after").endsWith("上");
		var downwards = found.group("most") != null || found.group("after").matches(".*[下内]");
		if (upwards || downwards) {
			return (upwards && downwards) ? null : (upwards ? Operator.GE : Operator.LE);
		}
		return (found.group("exact") != null) ? Operator.EQ : null;
	}

	private static Optional<Indicator> range(String text) {
		var found = RANGE.matcher(text);
		if (!found.matches() || STANDARD.matcher(found.group("name")).matches()) {
			return Optional.empty();
		}
		var lower = number(found.group("value"));
		var upper = number(found.group("upper"));
		var first = found.group("first");
		var fits = !found.group("unit").isEmpty() && (first.isEmpty() || first.equals(found.group("unit")));
		return (fits && lower.compareTo(upper) < 0) ? Optional.of(indicator(found, Operator.RANGE, lower, upper))
				: Optional.empty();
	}

	private static Optional<Indicator> around(String text) {
		var found = AROUND.matcher(text);
		if (!found.matches()) {
			return Optional.empty();
		}
		var middle = number(found.group("value"));
		var by = number(found.group("by"));
		return (by.signum() > 0)
				? Optional.of(indicator(found, Operator.RANGE, normal(middle.subtract(by)), normal(middle.add(by))))
				: Optional.empty();
	}

	private static Indicator indicator(Matcher found, Operator operator, BigDecimal value, @Nullable BigDecimal upper) {
		var unit = found.group("unit");
		return new Indicator(found.group("name").strip() + found.group("remark"), operator, value, upper,
				unit.isEmpty() ? null : unit, null);
	}

	private static BigDecimal value(Matcher found) {
		var value = number(found.group("value")).multiply(MULTIPLES.get(found.group("multiple")));
		return normal(value.scaleByPowerOfTen(power(found)));
	}

	private static int power(Matcher found) {
		if (found.group("raised") == null) {
			return (found.group("power") != null) ? Integer.parseInt(found.group("power")) : 0;
		}
		int power = 0;
		for (var digit : found.group("raised").replace("⁻", "").toCharArray()) {
			power = power * 10 + RAISED.indexOf(digit);
		}
		return found.group("raised").startsWith("⁻") ? -power : power;
	}

	private static BigDecimal number(String digits) {
		return normal(new BigDecimal(digits.replace(",", "")));
	}

	/** One form for one number, or reading a list again would seem to change it. */
	private static BigDecimal normal(BigDecimal number) {
		var bare = number.stripTrailingZeros();
		return (bare.scale() < 0) ? bare.setScale(0) : bare;
	}

	/** Half width, one kind of dash; raised digits and units stay. */
	private static String plain(String text) {
		var plain = new StringBuilder();
		text.codePoints()
			.forEach((character) -> plain.append((character > 0xFF00 && character < 0xFFEF)
					? Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
					: Character.toString(character)));
		return plain.toString()
			.replaceAll("[–—−‐‑―]+|--+", "-")
			.replaceAll("[〜～]", "~")
			.replaceAll("[≧⩾]", "≥")
			.replaceAll("[≦⩽]", "≤")
			.strip();
	}

}
