package io.techbridge.marketplace.indexing;

import java.util.List;

import io.techbridge.marketplace.listings.core.IndexedListings;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.matching.IndexCopy;

import org.springframework.stereotype.Component;

/**
 * Writes listings as they are now, whole documents with their versions, so that the order
 * of writes does not matter.
 */
@Component
class IndexWriter {

	private final IndexedListings listings;

	IndexWriter(IndexedListings listings) {
		this.listings = listings;
	}

	/**
	 * Writes the listings of one kind that tasks are about to each of the indexes.
	 */
	void write(IndexKind kind, List<IndexTask> tasks, List<? extends IndexCopy> targets) {
		switch (kind) {
			case ACHIEVEMENT -> {
				var content = this.listings.offers(tasks);
				targets.forEach((target) -> {
					target.putOffers(content.open());
					target.removeOffers(content.gone());
				});
			}
			case NEED -> {
				var content = this.listings.demands(tasks);
				targets.forEach((target) -> {
					target.putDemands(content.open());
					target.removeDemands(content.gone());
				});
			}
		}
	}

}
