package io.techbridge.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The local search node: an Elasticsearch in a JVM of its own, on 127.0.0.1. */
final class SearchEngine implements Engine {

	private static final String ENGINE = "local search node";

	private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);

	/**
	 * Work that is over sooner is not burdened with it, nor is the start of the
	 * application.
	 */
	private static final Duration TRAINING_DELAY = Duration.ofSeconds(15);

	private final EngineProcess process;

	private final int port;

	private final ArchiveTraining training;

	private SearchEngine(EngineProcess process, int port, ArchiveTraining training) {
		this.process = process;
		this.port = port;
		this.training = training;
	}

	static SearchEngine start(LocalServicesSettings settings) {
		try {
			return start(settings, settings.dir().resolve("search"));
		}
		catch (EngineFailed ex) {
			if (settings.searchPort() != 0 && ex.saying("BindHttpException")) {
				throw FreePort.taken(ENGINE, settings.searchPort(), "techbridge.local.search-port");
			}
			throw ex.explained(ENGINE);
		}
		catch (IOException ex) {
			throw FolderProblems.explain(settings.dir(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LocalServicesException("The start of the " + ENGINE + " was interrupted.", "Start again.", ex);
		}
	}

	private static SearchEngine start(LocalServicesSettings settings, Path home)
			throws IOException, EngineFailed, InterruptedException {
		Files.createDirectories(home);
		Files.deleteIfExists(portFile(home));
		SearchPrograms jars = SearchPrograms.onClassPath();
		Path programs = Programs.of(settings).get("search-node", jars.version(), jars::unpack);
		NodeCommand command = new NodeCommand(programs, jars.names(), settings.searchHeap());
		ClassArchive archive = ClassArchive.in(programs);
		EngineProcess process = EngineProcess.start(ENGINE, new EngineLog(home.resolve("search-node.log")),
				command.line(home, settings.searchPort(), archive.optionsToUse()));
		int port = awaitPort(process, home);
		process.watch();
		ArchiveTraining training = ArchiveTraining.start(command, archive, home.resolve("training"), TRAINING_DELAY);
		return new SearchEngine(process, port, training);
	}

	private static int awaitPort(EngineProcess process, Path home) throws EngineFailed, InterruptedException {
		try {
			return process.await(PATIENCE_AT_START, () -> port(home));
		}
		catch (EngineFailed | InterruptedException ex) {
			process.stop();
			throw ex;
		}
	}

	/** The port which a node has announced in its home. */
	static Optional<Integer> port(Path home) {
		try {
			return Optional.of(Integer.valueOf(Files.readString(portFile(home))));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Path portFile(Path home) {
		return home.resolve("http.port");
	}

	URI uri() {
		return uri(this.port);
	}

	static URI uri(int port) {
		return URI.create("http://127.0.0.1:" + port);
	}

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public boolean alive() {
		return this.process.alive();
	}

	@Override
	public void close() {
		this.training.close();
		this.process.stop();
	}

}
