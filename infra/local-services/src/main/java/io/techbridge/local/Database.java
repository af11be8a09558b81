package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The local database server: a MariaDB on 127.0.0.1. */
final class Database implements Engine {

	static final String NAME = "techbridge";

	private static final String ENGINE = "local database";

	/** Recovery after a crash takes its time. */
	private static final Duration PATIENCE_AT_START = Duration.ofMinutes(2);

	private static final int ATTEMPTS_AT_FREE_PORT = 5;

	/**
	 * Runs the server (the arguments) until it ends or standard input closes, then asks
	 * it to stop. The shell itself outlives every signal a terminal or a service manager
	 * sends to all processes, because it is the one that stops the server. Signal 25
	 * (XFSZ) would kill a server which meets a limit of file sizes, where it can report
	 * an error as for a full disk.
	 */
	private static final String UNTIL_INPUT_CLOSES = """
			trap '' INT HUP QUIT 25
			trap : TERM
			exec 3<&0
			"$@" 3<&- </dev/null &
			server=$!
			( trap '' TERM; while read -r line; do :; done; kill -TERM $server ) <&3 3<&- 2>/dev/null &
			watch=$!
			exec 3<&-
			while kill -0 $server 2>/dev/null; do wait $server; status=$?; done
			kill -KILL $watch 2>/dev/null
			exit $status
			""";

	private final EngineProcess process;

	private final int port;

	private final String password;

	private Database(EngineProcess process, int port, String password) {
		this.process = process;
		this.port = port;
		this.password = password;
	}

	static Database start(LocalServicesSettings settings) {
		return start(settings, FreePort::find);
	}

	static Database start(LocalServicesSettings settings, IntSupplier freePorts) {
		int chosen = settings.databasePort();
		try {
			return start(settings, settings.dir().resolve("database"), (chosen != 0) ? () -> chosen : freePorts);
		}
		catch (EngineFailed ex) {
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

	private static Database start(LocalServicesSettings settings, Path home, IntSupplier ports)
			throws IOException, EngineFailed, InterruptedException {
		Files.createDirectories(home);
		Folders.delete(home.resolve("tmp"));
		Files.createDirectories(home.resolve("tmp"));
		Path server = Programs.of(settings).get("mariadb", DatabasePrograms.version(), DatabasePrograms::unpack);
		DatabaseInstallation.ensure(server, home);
		String password = password(settings.dir());
		Path init = PrivateFile.write(home.resolve("init.sql"), initialStatements(password));
		try {
			return start(settings, home, server, password, ports);
		}
		finally {
			Files.deleteIfExists(init);
		}
	}

	private static Database start(LocalServicesSettings settings, Path home, Path server, String password,
			IntSupplier ports) throws IOException, EngineFailed, InterruptedException {
		for (int attempt = 1;; attempt++) {
			int port = ports.getAsInt();
			try {
				return start(settings, home, server, password, port);
			}
			catch (EngineFailed ex) {
				boolean portTaken = ex.saying("Bind on TCP/IP port");
				if (portTaken && settings.databasePort() != 0) {
					throw FreePort.taken(ENGINE, port, "techbridge.local.database-port");
				}
				if (!portTaken || attempt == ATTEMPTS_AT_FREE_PORT) {
					throw ex;
				}
				// Somebody took the free port between our look and the server's: take
				// another one.
			}
		}
	}

	private static Database start(LocalServicesSettings settings, Path home, Path server, String password, int port)
			throws IOException, EngineFailed, InterruptedException {
		EngineLog log = new EngineLog(home.resolve("mariadb.log"));
		EngineProcess process = EngineProcess.start(ENGINE, log, command(settings, home, server, port));
		try {
			process.await(PATIENCE_AT_START,
					() -> log.contains("ready for connections") ? Optional.of(port) : Optional.empty());
		}
		catch (EngineFailed | InterruptedException ex) {
			process.stop();
			throw ex;
		}
		process.watch();
		return new Database(process, port, password);
	}

	/** Random, of this data folder, readable by its owner only. */
	static String password(Path dir) throws IOException {
		Path file = dir.resolve("database").resolve("password");
		if (!Files.exists(file)) {
			byte[] bytes = new byte[16];
			new SecureRandom().nextBytes(bytes);
			PrivateFile.write(file, HexFormat.of().formatHex(bytes));
		}
		return Files.readString(file);
	}

	/** Run at every start; each statement has to stand on one line. */
	private static String initialStatements(String password) {
		return """
				CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
				CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
				ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
				GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
				""".formatted(NAME, password);
	}

	private static List<String> command(LocalServicesSettings settings, Path home, Path server, int port) {
		List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", UNTIL_INPUT_CLOSES, "local-database",
				server.resolve("bin/mariadbd").toString(), "--no-defaults", "--basedir=" + server,
				"--datadir=" + home.resolve("data"), "--tmpdir=" + home.resolve("tmp"),
				"--pid-file=" + home.resolve("mariadb.pid"), "--init-file=" + home.resolve("init.sql"),
				"--bind-address=127.0.0.1", "--port=" + port, "--skip-name-resolve", "--ssl=0",
				// No socket: its path, which may have 107 bytes at most, would limit the
				// data folder's.
				"--socket=", //
				"--character-set-server=utf8mb4", "--collation-server=utf8mb4_0900_ai_ci", "--default-time-zone=+00:00",
				"--transaction-isolation=READ-COMMITTED",
				"--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
						+ "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
				"--innodb-buffer-pool-size=" + settings.databaseBufferPool().toBytes(), "--innodb-log-file-size=32M",
				"--performance-schema=OFF", "--max-allowed-packet=64M"));
		if (System.getProperty("user.name").equals("root")) {
			// Otherwise it refuses to run as root.
			command.add("--user=root");
		}
		return command;
	}

	@Override
	public int port() {
		return this.port;
	}

	String password() {
		return this.password;
	}

	@Override
	public boolean alive() {
		return this.process.alive();
	}

	@Override
	public void close() {
		this.process.stop();
	}

}
