package io.techbridge.marketplace.lists;

import java.util.regex.Pattern;

/**
 * Reads technology readiness levels such as {@code TRL 6}, {@code 6级}, {@code 4-6}.
 * <p>
 * Of a range the lower end counts: an achievement is not said to be further than is sure,
 * and a need accepts the lowest level it names.
 */
final class TrlText {

	private static final String LEVEL = "(?:trl)?[-_:]?(?:第)?(\\d{1,2}|[一二三四五六七八九])(?:\\.0)?(?:级)?";

	private static final Pattern ONE = Pattern
		.compile("(?:≥|>=|不低于|至少|最低)?" + LEVEL + "(?:及?以上|\\+|level)?(?:[(:,].*)?");

	private static final Pattern RANGE = Pattern.compile(LEVEL + "(?:-|–|—|~|至|到|、|,|/)" + LEVEL + "(?:\\(.*)?");

	private TrlText() {
	}

	static Parsed<Integer> parse(String text) {
		var plain = Texts.plain(text).replaceFirst("^(?:技术)?(?:成熟度|就绪度)(?:等级)?[::]?", "");
		var range = RANGE.matcher(plain);
		if (range.matches()) {
			var lower = Math.min(level(range.group(1)), level(range.group(2)));
			var upper = Math.max(level(range.group(1)), level(range.group(2)));
			return isLevel(lower) && isLevel(upper) ? Parsed.by("trl-lower", lower) : Parsed.unreadable("trl-range");
		}
		var one = ONE.matcher(plain);
		if (!one.matches()) {
			return Parsed.unreadable("trl");
		}
		var level = level(one.group(1));
		return isLevel(level) ? Parsed.plainly(level) : Parsed.unreadable("trl-range");
	}

	private static boolean isLevel(int level) {
		return level >= 1 && level <= 9;
	}

	private static int level(String digits) {
		var chinese = "一二三四五六七八九".indexOf(digits);
		return (chinese >= 0) ? chinese + 1 : Integer.parseInt(digits);
	}

}
