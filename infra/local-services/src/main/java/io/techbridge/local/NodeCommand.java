package io.techbridge.local;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.util.unit.DataSize;

/**
 * The command that runs a search node.
 *
 * @param programs folder with the node's jars
 * @param jars their names, in the order of the class path
 * @param heap of the node's JVM
 */
record NodeCommand(Path programs, List<String> jars, DataSize heap) {

	/** Ctrl-C and a closing terminal are the application's business. */
	private static final String WITHOUT_TERMINAL_SIGNALS = "trap '' INT HUP; exec \"$@\"";

	/** As above, and everybody else comes first. */
	private static final String IN_BACKGROUND = "trap '' INT HUP; exec nice -n 19 \"$@\"";

	List<String> line(Path home, int port, List<String> archiveOptions) {
		return line(WITHOUT_TERMINAL_SIGNALS, home, port, archiveOptions);
	}

	List<String> backgroundLine(Path home, List<String> archiveOptions) {
		return line(IN_BACKGROUND, home, 0, archiveOptions);
	}

	private List<String> line(String script, Path home, int port, List<String> archiveOptions) {
		List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", script, "local-search-node",
				Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		line.addAll(archiveOptions);
		line.addAll(List.of("-Xms64m", "-Xmx" + this.heap.toBytes(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"-Xlog:cds=off,cds+dynamic=off", "--enable-native-access=ALL-UNNAMED", "--add-modules",
				"jdk.incubator.vector", "-Dfile.encoding=UTF-8", "-Dio.netty.noUnsafe=true",
				"-Dlog4j2.disable.jmx=true", "-Dlog4j2.shutdownHookEnabled=false",
				"-Dlog4j2.configurationFile=search-node-log4j2.xml",
				"-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s %5$s%n", "-cp", classPath(),
				"io.techbridge.searchnode.SearchNode", home.toString(), Integer.toString(port)));
		return line;
	}

	private String classPath() {
		return this.jars.stream()
			.map(name -> this.programs.resolve(name).toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

}
