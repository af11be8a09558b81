package io.techbridge.matching.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import io.techbridge.matching.RegionCode;

/**
 * How long the fastest trains take between the cities of 京津冀, in bands: 0 up to 30
 * minutes, 1 up to 60, 2 up to 90, 3 up to 150, 4 more. The table is our own estimate.
 */
final class TravelTimes {

	private static final String TABLE = "/matching/travel-bands.csv";

	private static final TravelTimes STANDARD = read();

	private final Map<Set<RegionCode>, Integer> bands;

	private TravelTimes(Map<Set<RegionCode>, Integer> bands) {
		this.bands = bands;
	}

	static TravelTimes standard() {
		return STANDARD;
	}

	private static TravelTimes read() {
		try (var in = TravelTimes.class.getResourceAsStream(TABLE)) {
			if (in == null) {
				throw new IllegalStateException(TABLE + " is missing from the class path");
			}
			var bands = new HashMap<Set<RegionCode>, Integer>();
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).forEach((line) -> {
				var cells = line.split(",");
				bands.put(Set.of(new RegionCode(cells[0]), new RegionCode(cells[1])), Integer.valueOf(cells[2]));
			});
			return new TravelTimes(bands);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The band between two different cities; empty if the table does not have them.
	 */
	OptionalInt band(RegionCode one, RegionCode other) {
		var band = this.bands.get(Set.of(one.city(), other.city()));
		return (band != null) ? OptionalInt.of(band) : OptionalInt.empty();
	}

}
