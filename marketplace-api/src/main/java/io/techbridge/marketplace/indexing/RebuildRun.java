package io.techbridge.marketplace.indexing;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import io.techbridge.marketplace.platform.indexing.IndexKind;

/**
 * A rebuild in the hands of one runner, which says with every step that it is still at
 * it.
 */
final class RebuildRun {

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final UUID runner;

	private final Rebuilds rebuilds;

	private final Consumer<Rebuild> progress;

	private Rebuild rebuild;

	RebuildRun(Rebuild rebuild, UUID runner, Rebuilds rebuilds, Consumer<Rebuild> progress) {
		this.rebuild = rebuild;
		this.runner = runner;
		this.rebuilds = rebuilds;
		this.progress = progress;
	}

	Rebuild rebuild() {
		return this.rebuild;
	}

	/** The number of the new index, once it is registered. */
	int number() {
		return Objects.requireNonNull(this.rebuild.number());
	}

	Instant registeredAt() {
		return Objects.requireNonNull(this.rebuild.registeredAt());
	}

	boolean isRegistered() {
		return this.rebuild.number() != null;
	}

	void register(int number, long total) {
		tell(this.rebuilds.register(this.rebuild, this.runner, number, total));
	}

	void copied(IndexKind kind, long last, int more) {
		tell(this.rebuilds.copied(this.rebuild, this.runner, kind, last, more));
	}

	void verifying() {
		tell(this.rebuilds.verifying(this.rebuild, this.runner));
	}

	Rebuild swapped() {
		return tell(this.rebuilds.swapped(this.rebuild, this.runner));
	}

	Rebuild failed(RebuildFailure failure) {
		return tell(this.rebuilds.failed(this.rebuild, this.runner, failure));
	}

	/**
	 * Says that the runner is still at it.
	 */
	void keep() {
		this.rebuilds.keep(this.rebuild, this.runner);
	}

	/**
	 * Waits until something is so.
	 */
	void await(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			keep();
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted; the next runner goes on with the rebuild", ex);
		}
	}

	private Rebuild tell(Rebuild changed) {
		this.rebuild = changed;
		this.progress.accept(changed);
		return changed;
	}

}
