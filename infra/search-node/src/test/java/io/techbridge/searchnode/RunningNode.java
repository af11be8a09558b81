package io.techbridge.searchnode;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A search node in a JVM of its own, run from the folder of jars as the application does.
 */
final class RunningNode implements AutoCloseable {

	private static final Path JARS = Path.of("target", "classes", "search-node").toAbsolutePath();

	private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]*)\"");

	private static final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final Path home;

	private final URI uri;

	private RunningNode(Process process, Path home, URI uri) {
		this.process = process;
		this.home = home;
		this.uri = uri;
	}

	static RunningNode start(Path home) throws IOException, InterruptedException {
		Files.deleteIfExists(home.resolve("http.port"));
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"--add-modules", "jdk.incubator.vector", "-Dio.netty.noUnsafe=true",
				"-Dlog4j2.shutdownHookEnabled=false", "-Dlog4j2.configurationFile=search-node-log4j2.xml", "-cp",
				classPath(), SearchNode.class.getName(), home.toString(), "0")
			.redirectErrorStream(true)
			.redirectOutput(home.resolve("node.log").toFile())
			.start();
		return new RunningNode(process, home, URI.create("http://127.0.0.1:" + port(process, home)));
	}

	private static String classPath() throws IOException {
		return Files.readAllLines(JARS.resolve("jars.txt"))
			.stream()
			.map(line -> JARS.resolve(line.substring(line.indexOf(' ') + 1)).toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String port(Process process, Path home) throws IOException, InterruptedException {
		Path file = home.resolve("http.port");
		while (!Files.exists(file)) {
			if (process.waitFor(20, TimeUnit.MILLISECONDS)) {
				throw new AssertionError("The node ended:\n" + Files.readString(home.resolve("node.log")));
			}
		}
		return Files.readString(file);
	}

	String get(String path) throws IOException, InterruptedException {
		return send("GET", path, "");
	}

	String put(String path, String body) throws IOException, InterruptedException {
		return send("PUT", path, body);
	}

	String post(String path, String body) throws IOException, InterruptedException {
		return send("POST", path, body);
	}

	private String send(String method, String path, String body) throws IOException, InterruptedException {
		var request = HttpRequest.newBuilder(this.uri.resolve(path))
			.header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(body))
			.build();
		return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	/** The tokens which {@code _analyze} answers, in their order. */
	List<String> analyze(String path, String body) throws IOException, InterruptedException {
		String answer = post(path, body);
		assertThat(answer).startsWith("{\"tokens\":");
		return TOKEN.matcher(answer).results().map((MatchResult match) -> match.group(1)).toList();
	}

	String log() throws IOException {
		return Files.readString(this.home.resolve("node.log"));
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** SIGTERM alone; {@code Process.destroy} would also close the input. */
	int terminate() throws InterruptedException {
		this.process.toHandle().destroy();
		return awaitEnd();
	}

	/** What the node sees when its parent has gone. */
	int closeInput() throws IOException, InterruptedException {
		this.process.getOutputStream().close();
		return awaitEnd();
	}

	private int awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(30, TimeUnit.SECONDS)).as("the node ends").isTrue();
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
