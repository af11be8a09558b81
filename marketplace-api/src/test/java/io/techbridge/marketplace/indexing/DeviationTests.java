package io.techbridge.marketplace.indexing;

import io.techbridge.matching.IndexEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviationTests {

	@ParameterizedTest(name = "database {0}, index {1}: {2}")
	@CsvSource({ "listed 5, found 5, NONE", "listed 5, found 4, OUTDATED", "listed 5, found 6, AHEAD",
			"listed 5, removed 4, MISSING", "listed 5, removed 5, MISSING", "listed 5, removed 6, AHEAD",
			"listed 5, , MISSING", "withdrawn 5, found 5, GHOST", "withdrawn 5, found 4, GHOST",
			"withdrawn 5, found 6, AHEAD", "withdrawn 5, removed 5, NONE", "withdrawn 5, removed 6, AHEAD",
			"withdrawn 5, , NONE", ", found 5, GHOST", ", removed 5, NONE", ", , NONE", "waiting 5, found 3, NONE",
			"waiting 5, found 6, NONE" })
	void bothSidesAreCompared(@Nullable String row, @Nullable String entry, Deviation expected) {
		assertThat(Deviation.of(row(row), entry(entry))).isEqualTo(expected);
	}

	private static @Nullable MarketRow row(@Nullable String text) {
		return (text == null) ? null
				: new MarketRow(version(text), text.startsWith("listed"), text.startsWith("waiting"));
	}

	private static @Nullable IndexEntry entry(@Nullable String text) {
		return (text == null) ? null : new IndexEntry("1", version(text), text.startsWith("removed"));
	}

	private static long version(String text) {
		return Long.parseLong(text.substring(text.indexOf(' ') + 1));
	}

}
