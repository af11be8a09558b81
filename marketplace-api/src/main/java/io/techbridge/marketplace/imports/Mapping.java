package io.techbridge.marketplace.imports;

import java.util.Map;
import java.util.TreeMap;

import io.techbridge.marketplace.lists.Column;

/**
 * What the columns of a file hold, by position; the others are passed over.
 */
record Mapping(Map<Integer, Column> targets) {

	Mapping {
		targets = Map.copyOf(targets);
	}

	boolean has(Column target) {
		return this.targets.containsValue(target);
	}

	/**
	 * The targets with positions as texts, in order, as they are stored.
	 */
	Map<Integer, Column> inOrder() {
		return new TreeMap<>(this.targets);
	}

}
