package io.techbridge.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Waits until a data folder is either ours or offers engines to attach to. In between its
 * holder may be starting or stopping.
 */
final class Attachment {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Duration POLL = Duration.ofMillis(50);

	private Attachment() {
	}

	/**
	 * Either the folder, which is held from now on, or the running engines of another
	 * holder.
	 */
	record Outcome(Optional<DataFolder> held, Optional<RunningEngines> running) {
	}

	/**
	 * The running engines of another holder, if there is one; waits while it is starting.
	 */
	static Optional<RunningEngines> find(Path dir, Predicate<RunningEngines> enough) {
		if (RunningEngines.read(dir).isEmpty()) {
			return Optional.empty();
		}
		Outcome outcome = holdOrFind(dir, enough);
		outcome.held().ifPresent(DataFolder::close);
		return outcome.running();
	}

	static Outcome holdOrFind(Path dir, Predicate<RunningEngines> enough) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<DataFolder> held = DataFolder.tryHold(dir);
			if (held.isPresent()) {
				return new Outcome(held, Optional.empty());
			}
			Optional<RunningEngines> running = RunningEngines.read(dir).filter(enough);
			if (running.isPresent()) {
				return new Outcome(Optional.empty(), running);
			}
			pause();
		}
		throw DataFolder.inUse(dir);
	}

	static boolean answers(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(POLL);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LocalServicesException("Waiting for the local engines was interrupted.", "Start again.", ex);
		}
	}

}
