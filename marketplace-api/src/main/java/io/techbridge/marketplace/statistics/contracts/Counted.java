package io.techbridge.marketplace.statistics.contracts;

import java.util.HashSet;
import java.util.Set;

import io.techbridge.marketplace.statistics.scope.SmallCells;

/**
 * What the contracts of a group sum to, and between whom they are.
 *
 * @param sellers the keys of those who sold, empty unless they decide what is hidden
 * @param buyers the keys of those who bought, likewise
 */
record Counted(Sum sum, Set<String> sellers, Set<String> buyers) {

	static final Counted NOTHING = new Counted(Sum.ZERO, Set.of(), Set.of());

	Counted plus(Counted other) {
		return new Counted(this.sum.plus(other.sum), union(this.sellers, other.sellers),
				union(this.buyers, other.buyers));
	}

	SmallCells.Cell cell() {
		return new SmallCells.Cell(Math.min(this.sellers.size(), this.buyers.size()), this.sum.contracts(),
				this.sum.totalFen());
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		if (one.isEmpty()) {
			return other;
		}
		var union = new HashSet<>(one);
		union.addAll(other);
		return union;
	}

}
