package io.techbridge.marketplace.listings.changes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers, units and limits in a text, in their order. A change that leaves them as
 * they are can hardly change what is promised or asked for.
 *
 * @param words each as written, but for the width of its characters
 */
record Quantities(List<String> words) {

	private static final String UNIT = "摄氏度|华氏度|小时|分钟|公[斤里顷升]|[毫厘微纳千][米克升秒瓦安伏]|平方[毫厘千]?米?|立方[毫厘]?米?|[兆千毫]?[帕瓦赫焦]|[μµ]\\p{IsLatin}+"
			+ "|[%‰℃℉°Ω]";

	/** These are units after a number only: 提升 is not about litres. */
	private static final String COUNTED = "个?月|[克斤吨米升秒年月日天元倍度次台套件个名人亩]|[\\p{IsLatin}%‰℃℉°Ω/·^*²³-]+";

	private static final String NUMBER = "(?:\\d+(?:[.,]\\d+)*|[〇零一二两三四五六七八九十百千万亿半]+)\\s?(?:" + UNIT + "|" + COUNTED
			+ ")?";

	private static final String LIMIT = "[≥≤><=≈±≧≦~]|至少|至多|不[低高少多大小超]|[低高少多大小]于|超过|以[上下内]|正负";

	private static final String LATIN_UNIT = "(?<![\\p{IsLatin}])(?:[nmcdk]?m[23]?|[nmk]?g|ml|[kmg]?pa|[kmg]?[wvjn]|[km]?wh"
			+ "|[kmg]?hz|ppm|ppb|db|rpm|mol|min|[hstl]|cfu|iu)(?![\\p{IsLatin}])";

	private static final Pattern QUANTITY = Pattern.compile(String.join("|", NUMBER, LIMIT, UNIT, LATIN_UNIT),
			Pattern.CASE_INSENSITIVE);

	static Quantities in(String text) {
		// full and half width become one, and so do ℃ and °C
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
		return new Quantities(QUANTITY.matcher(plain).results().map(MatchResult::group).map(Quantities::bare).toList());
	}

	private static String bare(String word) {
		return word.strip().toLowerCase(Locale.ROOT);
	}

}
