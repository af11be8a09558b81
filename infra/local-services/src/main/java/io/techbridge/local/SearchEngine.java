package io.techbridge.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The local search node: an Elasticsearch in a JVM of its own, on 127.0.0.1. */
final class SearchEngine implements Engine {

	private static final String ENGINE = "local search node";

	private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);

	/**
	 * Ctrl-C and a closing terminal are the application's business; the rest is the
	 * node's.
	 */
	private static final String WITHOUT_TERMINAL_SIGNALS = "trap '' INT HUP; exec \"$@\"";

	private final EngineProcess process;

	private final int port;

	private final ClassArchive archive;

	private SearchEngine(EngineProcess process, int port, ClassArchive archive) {
		this.process = process;
		this.port = port;
		this.archive = archive;
	}

	static SearchEngine start(LocalServicesSettings settings) {
		try {
			return start(settings, settings.dir().resolve("search"));
		}
		catch (EngineFailed ex) {
			if (settings.searchPort() != 0 && ex.saying("BindHttpException")) {
				throw Ports.taken(ENGINE, settings.searchPort(), "techbridge.local.search-port");
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
		SearchPrograms jars = SearchPrograms.onClassPath();
		Path programs = new Programs(settings.programs()).get("search-node", jars.version(), jars::unpack);
		Path portFile = home.resolve("http.port");
		Files.deleteIfExists(portFile);
		EngineLog log = new EngineLog(home.resolve("search-node.log"));
		ClassArchive archive = ClassArchive.of(programs, home);
		EngineProcess process = EngineProcess.start(ENGINE, log, command(settings, home, jars, programs, archive));
		try {
			int port = process.await(PATIENCE_AT_START, () -> read(portFile));
			process.watch();
			return new SearchEngine(process, port, archive);
		}
		catch (EngineFailed | InterruptedException ex) {
			process.stop();
			throw ex;
		}
	}

	private static Optional<Integer> read(Path portFile) {
		try {
			return Files.exists(portFile) ? Optional.of(Integer.valueOf(Files.readString(portFile))) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static List<String> command(LocalServicesSettings settings, Path home, SearchPrograms jars, Path programs,
			ClassArchive archive) {
		String classPath = jars.names()
			.stream()
			.map(name -> programs.resolve(name).toString())
			.collect(Collectors.joining(File.pathSeparator));
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", WITHOUT_TERMINAL_SIGNALS, "local-search-node",
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms64m",
				"-Xmx" + settings.searchHeap().toBytes(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
		command.addAll(archive.options());
		command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-modules", "jdk.incubator.vector",
				"-Dfile.encoding=UTF-8", "-Dio.netty.noUnsafe=true", "-Dlog4j2.disable.jmx=true",
				"-Dlog4j2.shutdownHookEnabled=false", "-Dlog4j2.configurationFile=search-node-log4j2.xml",
				"-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s %5$s%n", "-cp", classPath,
				"io.techbridge.searchnode.SearchNode", home.toString(), Integer.toString(settings.searchPort())));
		return command;
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
		this.process.stop();
		this.archive.keep();
	}

}
