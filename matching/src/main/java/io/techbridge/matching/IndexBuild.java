package io.techbridge.matching;

import io.techbridge.matching.index.DemandDocument;
import io.techbridge.matching.index.IndexGenerations;
import io.techbridge.matching.index.ListingIndex;
import io.techbridge.matching.index.OfferDocument;
import io.techbridge.matching.text.TextVectors;

/**
 * An index beside the one in use, known by its number. It is filled while the other goes
 * on answering, and takes its place when it is complete.
 */
public final class IndexBuild extends IndexCopy {

	private final int number;

	private final IndexGenerations generations;

	IndexBuild(int number, ListingIndex<OfferDocument> offers, ListingIndex<DemandDocument> demands,
			TextVectors vectors, IndexGenerations generations) {
		super(offers, demands, vectors);
		this.number = number;
		this.generations = generations;
	}

	/**
	 * The number by which it is found again.
	 */
	public int number() {
		return this.number;
	}

	/**
	 * Whether it is the index in use by now.
	 */
	public boolean isInUse() {
		return reachable(() -> this.generations.isInUse(this.number));
	}

	/**
	 * Makes it the index in use, offers and demands in one step. The one used before is
	 * kept.
	 */
	public void takeOver() {
		reachable(() -> this.generations.takeOver(this.number));
	}

	/**
	 * Deletes it with all it holds.
	 */
	public void drop() {
		reachable(() -> this.generations.drop(this.number));
	}

}
