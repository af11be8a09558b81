package io.techbridge.marketplace.indexing;

import java.util.List;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.matching.IndexCopy;
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

	private final IndexWriter writer;

	private final IndexTargets targets;

	private final IndexingSettings settings;

	IndexWorker(IndexTasks tasks, IndexWriter writer, IndexTargets targets, IndexingSettings settings) {
		this.tasks = tasks;
		this.writer = writer;
		this.targets = targets;
		this.settings = settings;
	}

	/**
	 * Sees to it that there is an index to write to.
	 */
	void prepare() {
		this.targets.prepare();
	}

	/**
	 * Works off one batch.
	 * @return whether there may be more to do at once
	 */
	boolean work() {
		if (this.targets.mayBeNone() && this.targets.now().isEmpty()) {
			return false; // everything waits for the new index
		}
		var claimed = this.tasks.claim(this.settings.batch(), this.settings.lease());
		if (claimed.isEmpty()) {
			return false;
		}
		try {
			work(claimed);
			return claimed.size() == this.settings.batch();
		}
		catch (SearchUnavailable ex) {
			this.tasks.release(claimed);
			throw ex;
		}
	}

	private void work(List<IndexTask> claimed) {
		var now = this.targets.now();
		if (now.isEmpty()) {
			this.tasks.release(claimed);
			return;
		}
		claimed.stream()
			.collect(Collectors.groupingBy(IndexTask::kind))
			.forEach((kind, batch) -> write(kind, batch, now));
	}

	private void write(IndexKind kind, List<IndexTask> batch, List<IndexCopy> now) {
		try {
			this.writer.write(kind, batch, now);
			this.tasks.done(batch);
		}
		catch (SearchUnavailable ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			onFailure(kind, batch, now, ex);
		}
	}

	/** One bad entry must not hold up the others: each is tried on its own. */
	private void onFailure(IndexKind kind, List<IndexTask> batch, List<IndexCopy> now, RuntimeException ex) {
		if (batch.size() > 1) {
			batch.forEach((task) -> write(kind, List.of(task), now));
			return;
		}
		var task = batch.getFirst();
		if (task.attempts() == 0) {
			log.warn("{} {} could not be indexed; it will be tried again", kind, task.id(), ex);
		}
		this.tasks.failed(batch);
	}

}
