package io.techbridge.matching.indicators;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a quantity is called, so that two ways of writing the same name are equal: width,
 * case, spaces, empty words around it and well-known synonyms make no difference.
 *
 * @param normal the name in its normal form
 * @param pairs the pairs of neighbouring characters in it
 */
record QuantityName(String normal, Set<String> pairs) {

	/** The share of common pairs from which on two names count as similar. */
	private static final double SIMILAR = 0.4;

	private static final Pattern SPACES = Pattern.compile("[\\s、，,。;；:：\"“”‘’_-]+");

	/** Words that say nothing of the quantity; 最高 or 平均 do and stay. */
	private static final Pattern BEFORE = Pattern
		.compile("^(?:(?:本|该|其|产品|系统|装置|设备|整机|整体|总体|主要|要求|目标|实测|设计|典型|技术|指标)的?)+(?=.{2})");

	private static final Pattern AFTER = Pattern.compile("(?<=.{2})(?:指标|要求|参数|数值|值|可达到?|达到?|控制|保持|在|应|需|要|为|是|不)+$");

	private static final Map<String, String> SYNONYMS = synonyms();

	private static final Remembered<QuantityName> KNOWN = new Remembered<>(QuantityName::normalised);

	static QuantityName of(String written) {
		return KNOWN.of(written);
	}

	/**
	 * Whether both may well speak of the same quantity, which only people can tell.
	 */
	boolean isSimilarTo(QuantityName other) {
		if (this.normal.length() < 2 || other.normal.length() < 2) {
			return false;
		}
		if (this.normal.contains(other.normal) || other.normal.contains(this.normal)) {
			return true;
		}
		int shared = 0;
		for (var pair : this.pairs) {
			shared += other.pairs.contains(pair) ? 1 : 0;
		}
		return shared >= SIMILAR * (this.pairs.size() + other.pairs.size() - shared);
	}

	private static QuantityName normalised(String written) {
		var plain = plain(written);
		var normal = SYNONYMS.getOrDefault(plain, plain);
		var pairs = new HashSet<String>();
		for (int i = 0; i + 2 <= normal.length(); i++) {
			pairs.add(normal.substring(i, i + 2));
		}
		return new QuantityName(normal, Set.copyOf(pairs));
	}

	private static String plain(String written) {
		var oneWidth = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		var name = SPACES.matcher(oneWidth).replaceAll("");
		return AFTER.matcher(BEFORE.matcher(name).replaceFirst("")).replaceFirst("");
	}

	private static Map<String, String> synonyms() {
		var synonyms = new HashMap<String, String>();
		for (var names : Table.read("/matching/quantities.csv")) {
			names.forEach((name) -> synonyms.put(name, names.getFirst()));
		}
		return synonyms;
	}

}
