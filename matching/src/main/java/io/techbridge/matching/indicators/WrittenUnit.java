package io.techbridge.matching.indicators;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;

import org.jspecify.annotations.Nullable;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.internal.format.TokenMgrError;

/**
 * A unit as somebody wrote it, in Chinese or in symbols.
 *
 * @param kind what it measures: only values of one kind can be compared. Known units have
 * the kind of their dimension; of any other the text has to be the same, 万 and 亿 apart
 * @param factor how many of the kind's base units it is
 */
record WrittenUnit(String kind, double factor) {

	private static final Pattern MULTIPLE = Pattern.compile("(百万|千万|百|千|万|亿)(?=\\p{IsHan})(.+)");

	private static final Map<String, Double> MULTIPLES = Map.of("百", 1e2, "千", 1e3, "万", 1e4, "百万", 1e6, "千万", 1e7, "亿",
			1e8);

	private static final Pattern SYMBOL = Pattern.compile("[^/.()]+");

	private static final Map<String, String> UCUM = Table.read("/matching/units.csv")
		.stream()
		.skip(1)
		.collect(Collectors.toUnmodifiableMap((row) -> plain(row.getFirst()), (row) -> row.get(1)));

	private static final Remembered<WrittenUnit> KNOWN = new Remembered<>(WrittenUnit::read);

	/**
	 * The unit behind what was written, {@code null} for a plain number.
	 */
	static WrittenUnit of(@Nullable String written) {
		return KNOWN.of((written != null) ? written : "");
	}

	private static WrittenUnit read(String written) {
		var text = plain(written);
		if (text.isEmpty()) {
			return new WrittenUnit("", 1);
		}
		var known = known(text);
		if (known != null) {
			return known;
		}
		var multiple = MULTIPLE.matcher(text);
		if (multiple.matches()) {
			var unit = read(multiple.group(2));
			return new WrittenUnit(unit.kind(), unit.factor() * MULTIPLES.get(multiple.group(1)));
		}
		return new WrittenUnit("text " + text, 1);
	}

	private static @Nullable WrittenUnit known(String text) {
		var symbols = SYMBOL.matcher(text)
			.replaceAll((symbol) -> Matcher.quoteReplacement(UCUM.getOrDefault(symbol.group(), symbol.group())));
		try {
			var position = new ParsePosition(0);
			var unit = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE).parse(symbols, position);
			return of(unit, symbols);
		}
		catch (MeasurementException | TokenMgrError ex) {
			// Not every unit that people write is one: such a unit is compared as a text.
			return null;
		}
	}

	/**
	 * Degrees Celsius and the like are not converted: whether 0.5 ℃ is a temperature or a
	 * difference of two, the unit does not tell.
	 */
	private static WrittenUnit of(Unit<?> unit, String symbols) {
		try {
			var converter = unit.getConverterToAny(unit.getSystemUnit());
			return converter.isLinear() ? new WrittenUnit("dimension " + unit.getDimension(), converter.convert(1.0))
					: new WrittenUnit("text " + symbols, 1);
		}
		catch (MeasurementException | IncommensurableException ex) {
			throw new IllegalStateException("Every unit can be converted to its own system unit: " + symbols, ex);
		}
	}

	/** One width; powers as digits, products as points. */
	private static String plain(String written) {
		return Normalizer.normalize(written.replace('−', '-').replace('⁻', '-'), Normalizer.Form.NFKC)
			.replaceAll("[·•⋅*]", ".")
			.replaceAll("[\\s^]", "");
	}

}
