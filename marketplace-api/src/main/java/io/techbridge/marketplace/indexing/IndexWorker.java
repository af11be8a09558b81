package io.techbridge.marketplace.indexing;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.core.IndexedListings;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Works off index tasks: reads the rows as they are now and writes whole documents. The
 * index keeps the newest version whatever the order of writes, so any number of workers
 * may run.
 */
@Component
class IndexWorker {

	private static final Logger log = LoggerFactory.getLogger(IndexWorker.class);

	private final IndexTasks tasks;

	private final IndexedListings listings;

	private final MatchIndex index;

	private final IndexingSettings settings;

	IndexWorker(IndexTasks tasks, IndexedListings listings, MatchIndex index, IndexingSettings settings) {
		this.tasks = tasks;
		this.listings = listings;
		this.index = index;
		this.settings = settings;
	}

	/**
	 * Creates the index if it is missing; then everything has to be written.
	 */
	void prepare() {
		if (this.index.ensure()) {
			for (var kind : IndexKind.values()) {
				this.tasks.allMissing(kind);
			}
		}
	}

	/**
	 * Works off one batch.
	 * @return whether there may be more to do at once
	 */
	boolean work() {
		var claimed = this.tasks.claim(this.settings.batch(), this.settings.lease());
		try {
			claimed.stream().collect(Collectors.groupingBy(IndexTask::kind)).forEach(this::write);
			return claimed.size() == this.settings.batch();
		}
		catch (SearchUnavailable ex) {
			this.tasks.release(claimed);
			throw ex;
		}
	}

	private void write(IndexKind kind, List<IndexTask> batch) {
		try {
			bringUpToDate(kind, batch);
			this.tasks.done(batch);
		}
		catch (SearchUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			onFailure(kind, batch, ex);
		}
	}

	private void bringUpToDate(IndexKind kind, List<IndexTask> batch) {
		switch (kind) {
			case ACHIEVEMENT -> {
				var content = this.listings.offers(batch);
				this.index.putOffers(content.open());
				this.index.removeOffers(content.gone());
			}
			case NEED -> {
				var content = this.listings.demands(batch);
				this.index.putDemands(content.open());
				this.index.removeDemands(content.gone());
			}
		}
	}

	/** One bad entry must not hold up the others: each is tried on its own. */
	private void onFailure(IndexKind kind, List<IndexTask> batch, RuntimeException ex) {
		if (batch.size() > 1) {
			batch.forEach((task) -> write(kind, List.of(task)));
			return;
		}
		var task = batch.getFirst();
		if (task.attempts() == 0) {
			log.warn("{} {} could not be indexed; it will be tried again", kind, task.id(), ex);
		}
		this.tasks.failed(batch);
	}

}
