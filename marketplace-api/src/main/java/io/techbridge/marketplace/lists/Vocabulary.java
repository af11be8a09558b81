package io.techbridge.marketplace.lists;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names people use for the constants of an enum.
 *
 * @param <E> the enum
 */
final class Vocabulary<E extends Enum<E>> {

	private static final Pattern NOT_YET = Pattern.compile("[未无非拟待]|尚|计划|准备|即将|不|\\bnot\\b|前");

	private final Map<String, E> constants = new HashMap<>();

	private final Map<E, String> labels = new LinkedHashMap<>();

	private final Map<E, String> englishLabels = new LinkedHashMap<>();

	private Vocabulary(Class<E> type) {
		for (var constant : type.getEnumConstants()) {
			this.constants.put(Texts.plain(constant.name()), constant);
		}
		Resources.rows("vocabulary.csv")
			.stream()
			.filter((row) -> type.getSimpleName().equals(row.get("vocabulary")))
			.forEach((row) -> name(Enum.valueOf(type, row.get("constant")), row.get("names").split("\\|")));
	}

	static <E extends Enum<E>> Vocabulary<E> of(Class<E> type) {
		return new Vocabulary<>(type);
	}

	/**
	 * The constant a text names, as a whole or with words around it. A text that says
	 * something is not yet so, such as 尚未中试, names nothing.
	 */
	Optional<E> find(String text) {
		var plain = Texts.plain(text);
		return Optional.ofNullable(this.constants.get(plain)).or(() -> findWithin(plain));
	}

	/**
	 * The Chinese label of a constant.
	 */
	String label(E constant) {
		return this.labels.getOrDefault(constant, constant.name());
	}

	/**
	 * The labels of all constants, in their order.
	 */
	List<String> labels(Locale locale) {
		var known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? this.englishLabels : this.labels;
		return List.copyOf(known.values());
	}

	private Optional<E> findWithin(String plain) {
		if (NOT_YET.matcher(plain).find()) {
			return Optional.empty();
		}
		return this.constants.keySet()
			.stream()
			.filter((name) -> name.length() > 1 && plain.contains(name))
			.max(Comparator.comparingInt(String::length).thenComparing(this.constants::get))
			.map(this.constants::get);
	}

	private void name(E constant, String[] names) {
		this.labels.put(constant, names[0]);
		Arrays.stream(names)
			.filter((name) -> name.codePoints().noneMatch(Character::isIdeographic))
			.findFirst()
			.ifPresent((name) -> this.englishLabels.put(constant, name));
		Arrays.stream(names).map(Texts::plain).forEach((name) -> this.constants.put(name, constant));
	}

}
