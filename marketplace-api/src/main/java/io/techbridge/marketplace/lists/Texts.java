package io.techbridge.marketplace.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The small habits of people who fill in cells.
 */
final class Texts {

	private static final Set<String> NOTHING = Set.of("", "-", "--", "/", "\\", "—", "——", "–", "_", "无", "暂无", "没有",
			"不详", "未知", "未填", "none", "n/a", "na", "nil", "null", "#n/a");

	private static final Pattern UNPRINTABLE = Pattern.compile("_x000[dD]_|[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\uFEFF]");

	private static final Pattern GUARDED = Pattern.compile("^'[=+@＝＋－＠-]");

	private static final Pattern NUMBERING = Pattern
		.compile("(?m)(^|[；;，,。\\s])\\s*(?:[（(]\\d{1,2}[）)]、?|\\d{1,2}(?:[、)）]|[.．](?!\\d))|[①-⑳])\\s*");

	private static final Pattern SEPARATORS = Pattern.compile("[、；;，,|\\n]|(?<![A-Za-z0-9])/|/(?![A-Za-z0-9])");

	private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

	private static final Pattern OUTER = Pattern.compile("^[\\s:：]+|[\\s.。]+$");

	private Texts() {
	}

	/**
	 * The text without what nobody sees: control characters, outer white space.
	 */
	static String clean(String text) {
		var clean = text.replace("\r\n", "\n").replace('\r', '\n');
		return (mayHoldUnprintable(clean) ? UNPRINTABLE.matcher(clean).replaceAll("") : clean).strip();
	}

	/** Nearly every cell is clean, and to see that is much cheaper than to search it. */
	private static boolean mayHoldUnprintable(String text) {
		return text.contains("_x000") || text.chars()
			.anyMatch((character) -> character != '\n' && character != '\t' && Character.isISOControl(character)
					|| character == '\u200B' || character == '\uFEFF');
	}

	/**
	 * The text without the apostrophe that keeps a spreadsheet program from taking it for
	 * a formula, as our own files have it.
	 */
	static String unguarded(String text) {
		return GUARDED.matcher(text).find() ? text.substring(1) : text;
	}

	/**
	 * Whether the text says that there is nothing to say, such as 无 or a dash.
	 */
	static boolean saysNothing(String text) {
		return NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
	}

	/**
	 * The text in a form for comparing: half width, lower case, no white space.
	 */
	static String plain(String text) {
		return WHITE_SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.replaceAll("");
	}

	/**
	 * The items of a text in which several are joined by 、 ； ， / or a new line, numbered
	 * or not. White space separates only where nothing else does and the items are
	 * Chinese.
	 */
	static List<String> items(String text) {
		var unnumbered = NUMBERING.matcher(text).replaceAll("$1\n");
		var items = split(SEPARATORS, unnumbered);
		if (items.size() == 1 && items.getFirst().codePoints().noneMatch(Texts::isLatin)) {
			return split(WHITE_SPACE, items.getFirst());
		}
		return items;
	}

	private static List<String> split(Pattern separators, String text) {
		return Arrays.stream(separators.split(text))
			.map((item) -> OUTER.matcher(item).replaceAll(""))
			.filter(Predicate.not(Texts::saysNothing))
			.distinct()
			.toList();
	}

	private static boolean isLatin(int character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
	}

}
