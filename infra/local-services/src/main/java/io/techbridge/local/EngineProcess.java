package io.techbridge.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child process whose life hangs on its standard input: when that closes, because we
 * close it or because this JVM is gone, it stops by itself. It runs in a session of its
 * own, so that Ctrl-C in the terminal, which interrupts the whole process group, reaches
 * the application alone, and the application stops its engines when it no longer needs
 * them.
 */
final class EngineProcess {

	private static final Logger logger = LoggerFactory.getLogger(EngineProcess.class);

	private static final Duration POLL = Duration.ofMillis(15);

	private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(30);

	private final String name;

	private final Process process;

	private final EngineLog log;

	private volatile boolean stopping;

	private EngineProcess(String name, Process process, EngineLog log) {
		this.name = name;
		this.process = process;
		this.log = log;
	}

	static EngineProcess start(String name, EngineLog log, List<String> command) throws IOException {
		log.startAfresh();
		List<String> inOwnSession = new ArrayList<>(command);
		setsid().ifPresent(setsid -> inOwnSession.addFirst(setsid.toString()));
		Process process = new ProcessBuilder(inOwnSession).directory(log.file().getParent().toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
			.start();
		return new EngineProcess(name, process, log);
	}

	private static Optional<Path> setsid() {
		return Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).filter(Files::isExecutable).findFirst();
	}

	/** Asks again and again until there is an answer. */
	<T> T await(Duration limit, Supplier<Optional<T>> answer) throws EngineFailed, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (System.nanoTime() < end) {
			// In this order: what a process has said before it ended counts.
			boolean alive = alive();
			Optional<T> given = answer.get();
			if (given.isPresent()) {
				return given.get();
			}
			if (!alive) {
				throw new EngineFailed("ended with exit code " + this.process.exitValue(), this.log);
			}
			Thread.sleep(POLL);
		}
		throw new EngineFailed("did not answer within " + limit.toSeconds() + " s", this.log);
	}

	/** For a program that does its work and ends. */
	void awaitSuccess(Duration limit) throws EngineFailed, InterruptedException {
		try {
			if (!this.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new EngineFailed("was not ready within " + limit.toSeconds() + " s", this.log);
			}
			if (this.process.exitValue() != 0) {
				throw new EngineFailed("ended with exit code " + this.process.exitValue(), this.log);
			}
		}
		finally {
			kill();
		}
	}

	/** From now on an end without {@link #stop} is an accident that is logged. */
	void watch() {
		this.process.onExit().thenAccept(ended -> {
			if (!this.stopping) {
				logger.error(
						"The {} has ended unexpectedly (exit code {}); restart the application. Its log {} ends with:\n{}",
						this.name, ended.exitValue(), this.log.file(), this.log.tail());
			}
		});
	}

	boolean alive() {
		return this.process.isAlive();
	}

	/** Returns when the process and all it started have ended. */
	void stop() {
		this.stopping = true;
		List<ProcessHandle> family = family();
		try {
			input().close();
			if (this.process.waitFor(PATIENCE_AT_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
			logger.warn("The {} did not stop within {} s and is ended forcibly", this.name,
					PATIENCE_AT_STOP.toSeconds());
		}
		catch (IOException ex) {
			logger.warn("The {} is ended forcibly: {}", this.name, ex.toString());
		}
		catch (InterruptedException ex) {
			// It stops by itself, its input is closed.
			Thread.currentThread().interrupt();
			return;
		}
		family.forEach(ProcessHandle::destroyForcibly);
	}

	/** What the process reads; closing it asks the process to stop. */
	OutputStream input() {
		return this.process.getOutputStream();
	}

	/** Ends the process and all it started, at once. */
	void kill() {
		this.stopping = true;
		family().forEach(ProcessHandle::destroyForcibly);
	}

	private List<ProcessHandle> family() {
		return Stream.concat(Stream.of(this.process.toHandle()), this.process.descendants()).toList();
	}

}
