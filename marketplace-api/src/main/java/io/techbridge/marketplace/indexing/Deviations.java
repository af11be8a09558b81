package io.techbridge.marketplace.indexing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The listings of a batch about which the search index and the database differ, by id.
 */
record Deviations(Map<Long, Deviation> all) {

	long count(Deviation kind) {
		return this.all.values().stream().filter(kind::equals).count();
	}

	List<Long> ids(Predicate<Long> wanted) {
		return this.all.entrySet()
			.stream()
			.filter((one) -> one.getValue() != Deviation.AHEAD)
			.map(Map.Entry::getKey)
			.filter(wanted)
			.toList();
	}

}
