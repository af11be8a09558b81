package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests do with engines and look for. */
final class TestEngines {

	private static final HttpClient http = HttpClient.newHttpClient();

	private TestEngines() {
	}

	/**
	 * Unpacked once for all tests, with a class archive, which makes all their starts
	 * quicker.
	 */
	static Path programs() {
		return Prepared.PROGRAMS;
	}

	private static final class Prepared {

		static final Path PROGRAMS = Path.of("target", "engine-programs").toAbsolutePath();

		static {
			try {
				new Programs(PROGRAMS, true).get("mariadb", DatabasePrograms.version(), DatabasePrograms::unpack);
				trainArchive(PROGRAMS);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

	static ClassArchive trainArchive(Path programs) throws IOException {
		var jars = SearchPrograms.onClassPath();
		Path node = new Programs(programs, true).get("search-node", jars.version(), jars::unpack);
		var archive = ClassArchive.in(node);
		var command = new NodeCommand(node, jars.names(), DataSize.ofMegabytes(256));
		Path home = Files.createTempDirectory("training");
		var training = ArchiveTraining.start(command, archive, home, Duration.ZERO);
		try {
			Awaitility.await().atMost(Duration.ofMinutes(3)).until(archive::exists);
		}
		finally {
			training.close();
		}
		return archive;
	}

	static LocalServicesSettings settings(Path dir) {
		return LocalServicesSettings.of(dir).withPrograms(programs());
	}

	static Connection connect(LocalServices services) throws SQLException {
		return DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
	}

	static void write(LocalServices services, String text) throws SQLException {
		try (Connection connection = connect(services); var statement = connection.createStatement()) {
			statement.execute("create table if not exists note (text varchar(100) primary key)");
			statement.execute("insert into note values ('" + text + "')");
		}
		put(services.searchUri(), text);
	}

	/** Returns only when Elasticsearch has acknowledged. */
	static void put(URI search, String id) {
		String answer = send(search, "PUT", "/note/_doc/" + id, "{\"text\":\"" + id + "\"}");
		assertThat(answer).contains("\"result\":\"created\"");
	}

	static List<String> notes(LocalServices services) throws SQLException {
		try (Connection connection = connect(services);
				var statement = connection.createStatement();
				var rows = statement.executeQuery("select text from note order by text")) {
			var notes = new java.util.ArrayList<String>();
			while (rows.next()) {
				notes.add(rows.getString(1));
			}
			return notes;
		}
	}

	static boolean hasDocument(URI search, String id) {
		return send(search, "GET", "/note/_doc/" + id, "").contains("\"found\":true");
	}

	static String send(URI search, String method, String path, String body) {
		try {
			var request = HttpRequest.newBuilder(search.resolve(path))
				.timeout(Duration.ofSeconds(30))
				.header("Content-Type", "application/json")
				.method(method, HttpRequest.BodyPublishers.ofString(body))
				.build();
			return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Command lines of the processes which work on the data folder, except that of the
	 * application itself.
	 */
	static List<String> processesOf(Path dir) {
		return ProcessHandle.allProcesses()
			.map(process -> commandLine(process.pid()))
			.filter(line -> line.contains(dir.toString()) && !line.contains(LocalServicesProgram.class.getName()))
			.toList();
	}

	static List<Long> pidsOf(Path dir, String what) {
		return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> {
			String line = commandLine(pid);
			return line.contains(dir.toString()) && line.contains(what) && !line.startsWith("/bin/sh")
					&& !line.contains(LocalServicesProgram.class.getName());
		}).toList();
	}

	private static String commandLine(long pid) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1)
				.replace('\0', ' ');
		}
		catch (IOException ex) {
			return "";
		}
	}

	static void awaitNoProcessOf(Path dir) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(() -> assertThat(processesOf(dir)).isEmpty());
	}

}
