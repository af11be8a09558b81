package io.techbridge.marketplace.indexing;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.matching.IndexSide;

/**
 * What the engine calls the kinds of listings.
 */
final class IndexSides {

	private IndexSides() {
	}

	static IndexSide of(IndexKind kind) {
		return switch (kind) {
			case ACHIEVEMENT -> IndexSide.OFFERS;
			case NEED -> IndexSide.DEMANDS;
		};
	}

}
