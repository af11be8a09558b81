package io.techbridge.marketplace.commands;

import java.io.PrintWriter;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Shows how far a long piece of work is, with rate and time left, on one line that is
 * written over. Silent where nobody watches: in a pipe or a log.
 */
final class Progress {

	private static final long BETWEEN_NANOS = Duration.ofMillis(200).toNanos();

	private final @Nullable PrintWriter terminal;

	private String what = "";

	private int total;

	private long started;

	private long shown;

	private Progress(@Nullable PrintWriter terminal) {
		this.terminal = terminal;
	}

	/**
	 * Progress for a person at a terminal, or none.
	 */
	static Progress onTerminal(PrintWriter err) {
		var console = System.console();
		return new Progress((console != null && console.isTerminal()) ? err : null);
	}

	/**
	 * Progress that is always written; for tests.
	 */
	static Progress to(PrintWriter out) {
		return new Progress(out);
	}

	/**
	 * Begins a piece of work of so many steps.
	 */
	void begin(String work, int steps) {
		this.what = work;
		this.total = steps;
		this.started = System.nanoTime();
		this.shown = this.started - BETWEEN_NANOS;
	}

	/**
	 * Tells that so many steps are done.
	 */
	void done(int steps) {
		var now = System.nanoTime();
		if (this.terminal != null && (steps >= this.total || now - this.shown >= BETWEEN_NANOS)) {
			this.shown = now;
			this.terminal.print("\r" + line(steps, now - this.started) + "\u001b[K");
			if (steps >= this.total) {
				this.terminal.println();
			}
			this.terminal.flush();
		}
	}

	private String line(int steps, long nanos) {
		var perSecond = steps / Math.max(nanos / 1e9, 1e-3);
		var left = (perSecond > 0) ? Math.round((this.total - steps) / perSecond) : 0;
		return "%s %d/%d  %.1f/s  剩余 %d:%02d".formatted(this.what, steps, this.total, perSecond, left / 60, left % 60);
	}

}
