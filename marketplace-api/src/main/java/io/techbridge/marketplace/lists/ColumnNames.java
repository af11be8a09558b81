package io.techbridge.marketplace.lists;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Recognises columns by their names.
 */
final class ColumnNames {

	private static final Pattern NUMBERING = Pattern
		.compile("^(?:\\([\\d一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.:]|\\d{1,2}[、.:)]?)");

	private static final Pattern BRACKETS = Pattern.compile("[(\\[【]([^()\\[\\]【】]*)[)\\]】]");

	private static final Pattern UNIT_WORD = Pattern.compile("单位[::]?");

	private static final Set<String> EXPORTED_IDS = Set.of("平台编号", "listing id");

	private static final Map<ListKind, String> LISTS = Map.of(ListKind.ACHIEVEMENT, "achievements", ListKind.NEED,
			"needs", ListKind.CONTRACT, "contracts");

	private final Map<String, Column> names = new HashMap<>();

	private final Set<Column> columns = EnumSet.noneOf(Column.class);

	private ColumnNames(ListKind kind, Predicate<Column> wanted) {
		for (var row : Resources.rows("column-names.csv")) {
			var column = Column.valueOf(row.get("column"));
			if (wanted.test(column) && isOf(kind, row.get("list"))) {
				this.columns.add(column);
				Arrays.stream(row.get("names").split("\\|"))
					.forEach((name) -> this.names.putIfAbsent(plain(name), column));
				this.names.putIfAbsent(plain(column.name()), column);
			}
		}
	}

	/**
	 * The columns that matter when lists are compared. A list of the market is known by
	 * the ids that its export gives; whoever imports a list has numbers of their own.
	 */
	static ColumnNames forMatching(ListKind kind) {
		var names = new ColumnNames(kind, Column::isForMatching);
		EXPORTED_IDS.forEach((name) -> names.names.put(plain(name), Column.ID));
		return names;
	}

	/**
	 * All columns that a list may have.
	 */
	static ColumnNames all(ListKind kind) {
		return new ColumnNames(kind, (column) -> true);
	}

	/**
	 * The columns that have a name.
	 */
	Set<Column> columns() {
		return Collections.unmodifiableSet(this.columns);
	}

	/**
	 * The column a header names, whatever its numbering, brackets, unit and second
	 * language.
	 */
	Optional<Column> find(String header) {
		var lines = Stream.of(header.split("[\\n/|]")).filter((line) -> !line.isBlank()).toList();
		return Stream.concat(Stream.of(header), lines.stream())
			.flatMap(ColumnNames::variants)
			.map(this.names::get)
			.flatMap(Stream::ofNullable)
			.findFirst();
	}

	/**
	 * The unit of money a header gives in brackets, as in 预算（万元）.
	 */
	static @Nullable String unitIn(String header) {
		return BRACKETS.matcher(Texts.plain(header))
			.results()
			.map((found) -> UNIT_WORD.matcher(found.group(1)).replaceAll(""))
			.map((text) -> text.replaceAll("人民币|rmb|cny", ""))
			.map((text) -> text.isEmpty() ? "元" : text)
			.filter(MoneyText::isUnit)
			.findFirst()
			.orElse(null);
	}

	private static boolean isOf(ListKind kind, String list) {
		return list.equals(LISTS.get(kind)) || kind != ListKind.CONTRACT && "both".equals(list);
	}

	private static Stream<String> variants(String header) {
		var plain = plain(header);
		var unnumbered = NUMBERING.matcher(plain).replaceFirst("");
		Function<String, String> unbracketed = (text) -> BRACKETS.matcher(text).replaceAll("");
		var inside = BRACKETS.matcher(plain).results().map((found) -> found.group(1));
		return Stream.concat(Stream.of(plain, unnumbered, unbracketed.apply(plain), unbracketed.apply(unnumbered)),
				inside);
	}

	/**
	 * A header in the form in which two are the same.
	 */
	static String plain(String name) {
		return Texts.plain(name).replaceAll("[_*:\"'“”-]", "");
	}

}
