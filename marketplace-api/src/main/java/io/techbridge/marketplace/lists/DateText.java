package io.techbridge.marketplace.lists;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads days such as {@code 2026-03-05}, {@code 2026年3月}, {@code 2026年底}. Where only a
 * month, quarter or year is given, a deadline is its last day and everything else its
 * first.
 */
final class DateText {

	private static final Pattern DAY = Pattern
		.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?(?:[t\\d:].*)?(?:之?前|止|截止)?");

	private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})月?(?:份|底|末|初|之?前|止|截止)*");

	private static final Pattern QUARTER = Pattern.compile("(\\d{4})年?(?:第?([1-4一二三四])季度|q([1-4]))(?:底|末|之?前)?");

	private static final Pattern HALF = Pattern.compile("(\\d{4})年?(上|下)半年");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?(底|末|年底|年末|内|之?前|初)?");

	private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

	private final boolean last;

	private DateText(boolean last) {
		this.last = last;
	}

	/**
	 * Reads a day until which something holds.
	 */
	static Parsed<LocalDate> deadline(String text) {
		return new DateText(true).parse(text);
	}

	/**
	 * Reads a day on which something happened.
	 */
	static Parsed<LocalDate> day(String text) {
		return new DateText(false).parse(text);
	}

	private Parsed<LocalDate> parse(String text) {
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
		if (plain.matches("长期有效|长期|不限|永久|longterm|open")) {
			return new Parsed<>(null, null, null);
		}
		try {
			var read = read(plain.replaceAll("(?<=\\d)\\s+(?=\\d{1,2}:)", "t").replaceAll("\\s+", ""));
			return (read.value() == null || isSensible(read.get())) ? read : Parsed.unreadable("date");
		}
		catch (DateTimeException ex) {
			return Parsed.unreadable("date");
		}
	}

	private Parsed<LocalDate> read(String text) {
		Matcher found = DAY.matcher(text);
		if (found.matches() || (found = COMPACT_DAY.matcher(text)).matches()) {
			return Parsed.plainly(LocalDate.of(number(found, 1), number(found, 2), number(found, 3)));
		}
		if (SERIAL.matcher(text).matches()) {
			return Parsed.by("date-serial", DateUtil.getLocalDateTime(Integer.parseInt(text)).toLocalDate());
		}
		if ((found = MONTH.matcher(text)).matches()) {
			return within(number(found, 1), number(found, 2), number(found, 2), "date-month");
		}
		if ((found = QUARTER.matcher(text)).matches()) {
			var quarter = (found.group(3) != null) ? number(found, 3) : quarter(found.group(2));
			return within(number(found, 1), quarter * 3 - 2, quarter * 3, "date-quarter");
		}
		if ((found = HALF.matcher(text)).matches()) {
			var first = "上".equals(found.group(2)) ? 1 : 7;
			return within(number(found, 1), first, first + 5, "date-half");
		}
		if ((found = YEAR.matcher(text)).matches()) {
			return within(number(found, 1), 1, 12, "date-year");
		}
		return Parsed.unreadable("date");
	}

	private Parsed<LocalDate> within(int year, int firstMonth, int lastMonth, String rule) {
		return this.last ? Parsed.by(rule + "-end", YearMonth.of(year, lastMonth).atEndOfMonth())
				: Parsed.by(rule + "-start", LocalDate.of(year, firstMonth, 1));
	}

	private static boolean isSensible(LocalDate date) {
		return date.getYear() >= 1980 && date.getYear() <= 2100;
	}

	private static int quarter(String digit) {
		var chinese = "一二三四".indexOf(digit);
		return (chinese >= 0) ? chinese + 1 : Integer.parseInt(digit);
	}

	private static int number(Matcher found, int group) {
		return Integer.parseInt(found.group(group));
	}

}
