package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
		return new Progress(isTerminal() ? err : null);
	}

	/**
	 * Whether what is written to the error stream is seen by somebody. Java tells so only
	 * of all streams together, and a report may well be piped while the progress is
	 * watched.
	 */
	private static boolean isTerminal() {
		try {
			var target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		}
		catch (IOException | UnsupportedOperationException ex) {
			return System.console() != null; // no /proc here
		}
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
