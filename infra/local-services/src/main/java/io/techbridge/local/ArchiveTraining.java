package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the class archive beside the work: a second node with an empty home of its own
 * starts and ends once, at the lowest priority. The JVM writes the archive as it ends,
 * which takes seconds; the node that serves must not be the one, because that would delay
 * its stop. Whatever goes wrong here only leaves the next start as slow as this one.
 */
final class ArchiveTraining implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ArchiveTraining.class);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final NodeCommand command;

	private final ClassArchive archive;

	private final Path home;

	private final Duration delay;

	private final Thread thread;

	private ArchiveTraining(NodeCommand command, ClassArchive archive, Path home, Duration delay) {
		this.command = command;
		this.archive = archive;
		this.home = home;
		this.delay = delay;
		this.thread = Thread.ofPlatform().daemon().name("class-archive").unstarted(this::run);
	}

	/** Begins after the delay, unless there is an archive already. */
	static ArchiveTraining start(NodeCommand command, ClassArchive archive, Path home, Duration delay) {
		var training = new ArchiveTraining(command, archive, home, delay);
		if (!archive.exists()) {
			training.thread.start();
		}
		return training;
	}

	private void run() {
		try {
			Thread.sleep(this.delay);
			Folders.delete(this.home);
			Files.createDirectories(this.home);
			train();
			Folders.delete(this.home);
		}
		catch (InterruptedException ex) {
			logger.debug("The class archive of the search node is left for the next time");
		}
		catch (IOException | EngineFailed ex) {
			logger.debug("The class archive of the search node cannot be written", ex);
		}
	}

	private void train() throws IOException, EngineFailed, InterruptedException {
		Path part = this.home.resolve("classes.jsa");
		EngineLog log = new EngineLog(this.home.resolve("training.log"));
		EngineProcess process = EngineProcess.start("training of the local search node", log,
				this.command.backgroundLine(this.home, ClassArchive.optionsToWrite(part)));
		try {
			process.await(PATIENCE, () -> SearchEngine.port(this.home));
			process.input().close();
			process.awaitSuccess(PATIENCE);
			this.archive.become(part);
		}
		finally {
			process.kill();
		}
	}

	/** Ends the training at once, complete or not. */
	@Override
	public void close() {
		this.thread.interrupt();
		try {
			this.thread.join();
			Folders.delete(this.home);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			logger.debug("Files of the training are left for the next start to delete", ex);
		}
	}

}
