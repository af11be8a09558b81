package io.techbridge.marketplace.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.lists.ListRows;
import io.techbridge.marketplace.lists.ListedRow;

/**
 * How much of an import is done at a time: rows in batches of a hundred, and not so long
 * that other jobs have to wait.
 */
final class ImportSlice {

	static final int BATCH = 100;

	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final BooleanSupplier stopping;

	private long begin;

	ImportSlice(BooleanSupplier stopping) {
		this.stopping = stopping;
	}

	/**
	 * Whether the rest is for another time; asked after each batch, so that there is
	 * progress each time however long it takes to get ready.
	 */
	boolean isOver() {
		var now = System.nanoTime();
		this.begin = (this.begin == 0) ? now : this.begin;
		return this.stopping.getAsBoolean() || now - this.begin > LONGEST.toNanos();
	}

	/**
	 * The next rows, fewer than a batch at the end of the file.
	 */
	static List<ListedRow> next(ListRows rows) {
		var batch = new ArrayList<ListedRow>(BATCH);
		while (batch.size() < BATCH && rows.hasNext()) {
			batch.add(rows.next());
		}
		return batch;
	}

}
