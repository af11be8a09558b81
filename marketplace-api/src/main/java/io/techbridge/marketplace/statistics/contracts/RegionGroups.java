package io.techbridge.marketplace.statistics.contracts;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Beijing, Tianjin, Hebei, and all others together.
 */
final class RegionGroups {

	static final List<String> ALL = List.of("110000", "120000", "130000", "OTHER");

	private RegionGroups() {
	}

	/**
	 * How a pair is named.
	 */
	static String pair(String from, String to) {
		return from + ">" + to;
	}

	/**
	 * All pairs between them.
	 * @param from {@code null} for all
	 * @param to {@code null} for all
	 */
	static List<String> pairs(@Nullable String from, @Nullable String to) {
		return some(from).flatMap((seller) -> some(to).map((buyer) -> pair(seller, buyer))).toList();
	}

	private static Stream<String> some(@Nullable String group) {
		return (group != null) ? Stream.of(group) : ALL.stream();
	}

}
