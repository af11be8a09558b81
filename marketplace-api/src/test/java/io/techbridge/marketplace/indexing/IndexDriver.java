package io.techbridge.marketplace.indexing;

import org.springframework.stereotype.Component;

/**
 * Lets tests say when the index is brought up to date.
 */
@Component
public class IndexDriver {

	private final IndexWorker worker;

	IndexDriver(IndexWorker worker) {
		this.worker = worker;
	}

	public void bringUpToDate() {
		this.worker.prepare();
		while (this.worker.work()) {
			// until nothing is due
		}
	}

}
