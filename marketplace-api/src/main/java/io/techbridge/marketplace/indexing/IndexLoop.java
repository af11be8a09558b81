package io.techbridge.marketplace.indexing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.techbridge.matching.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index worker going while the application runs, and waits patiently while an
 * engine is away.
 */
@Component
class IndexLoop implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(IndexLoop.class);

	private final IndexWorker worker;

	private final IndexingSettings settings;

	private volatile @Nullable Run current;

	IndexLoop(IndexWorker worker, IndexingSettings settings) {
		this.worker = worker;
		this.settings = settings;
	}

	@Override
	public boolean isAutoStartup() {
		return this.settings.enabled();
	}

	@Override
	public void start() {
		var run = new Run();
		this.current = run;
		run.thread.start();
	}

	@Override
	public void stop() {
		var run = this.current;
		this.current = null;
		if (run != null) {
			run.stop();
		}
	}

	@Override
	public boolean isRunning() {
		return this.current != null;
	}

	/** One start until its stop. */
	private final class Run {

		private final CountDownLatch stopped = new CountDownLatch(1);

		private final Thread thread = Thread.ofPlatform().daemon().name("index-worker").unstarted(this::work);

		private boolean prepared;

		private boolean away;

		private void work() {
			var rest = Duration.ZERO;
			while (!isStopped(rest)) {
				rest = round();
			}
		}

		/** The round in progress is finished rather than interrupted. */
		private void stop() {
			this.stopped.countDown();
			try {
				this.thread.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

		private Duration round() {
			try {
				if (!this.prepared) {
					IndexLoop.this.worker.prepare();
					this.prepared = true;
				}
				var more = IndexLoop.this.worker.work();
				onSuccess();
				return more ? Duration.ZERO : IndexLoop.this.settings.poll();
			}
			catch (RuntimeException ex) {
				onFailure(ex);
				return IndexLoop.this.settings.pause();
			}
		}

		private void onSuccess() {
			if (this.away) {
				log.info("The search index can be written again");
			}
			this.away = false;
		}

		/** An outage is told once, however long it lasts. */
		private void onFailure(RuntimeException ex) {
			if (!this.away && ex instanceof SearchUnavailable) {
				log.warn("The search index cannot be written at the moment; changes wait: {}", cause(ex));
			}
			else if (!this.away) {
				log.warn("The search index is not kept up at the moment; changes wait", ex);
			}
			this.away = true;
			this.prepared = false;
		}

		private static String cause(Throwable ex) {
			return (ex.getCause() != null) ? cause(ex.getCause()) : ex.toString();
		}

		private boolean isStopped(Duration after) {
			try {
				return this.stopped.await(after.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return true;
			}
		}

	}

}
