package io.techbridge.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Creates the system tables of a new database server, as {@code mariadb-install-db} does,
 * which cannot cope with blanks in paths and creates much that we do not need.
 */
final class DatabaseInstallation {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final List<String> SCRIPTS = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
			"mariadb_system_tables_data.sql");

	private static final String UNFINISHED = "installing-";

	private DatabaseInstallation() {
	}

	/**
	 * Works in a new folder which gets its name when all is done: an interrupted
	 * installation leaves nothing half.
	 */
	static void ensure(Path server, Path home) throws IOException, EngineFailed, InterruptedException {
		Path data = home.resolve("data");
		if (Files.isDirectory(data)) {
			return;
		}
		Folders.tryDelete(Folders.startingWith(home, UNFINISHED));
		Path part = Files.createDirectory(home.resolve(UNFINISHED + UUID.randomUUID()));
		install(server, home, part);
		Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
	}

	private static void install(Path server, Path home, Path data)
			throws IOException, EngineFailed, InterruptedException {
		List<String> command = List.of("/bin/sh", "-c", "trap '' INT HUP 25; exec \"$@\"", "installation",
				server.resolve("bin/mariadbd").toString(), "--no-defaults", "--bootstrap", "--basedir=" + server,
				"--datadir=" + data, "--tmpdir=" + home.resolve("tmp"), "--log-warnings=0", "--max-allowed-packet=8M",
				"--net-buffer-length=16K", "--innodb-log-file-size=32M");
		EngineLog log = new EngineLog(home.resolve("installation.log"));
		EngineProcess process = EngineProcess.start("installation of the local database", log, command);
		try (OutputStream statements = process.input()) {
			feed(server, statements);
		}
		catch (IOException ex) {
			// It did not listen to the end; its exit code and log tell why.
		}
		process.awaitSuccess(PATIENCE);
	}

	private static void feed(Path server, OutputStream statements) throws IOException {
		// The root account then needs the socket, which we do not open: nobody is root.
		statements.write("""
				create database mysql;
				use mysql;
				set @auth_root_socket='root';
				""".getBytes(StandardCharsets.UTF_8));
		for (String script : SCRIPTS) {
			Files.copy(server.resolve("share").resolve(script), statements);
		}
	}

}
