package io.techbridge.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What the holder of a data folder tells others in the file {@code running.properties}.
 * It means something only as long as the folder is locked.
 *
 * @param pid of the process that holds the folder
 * @param databasePort 0 when there is no database or none yet
 * @param searchPort 0 when there is no search node yet
 */
record RunningEngines(long pid, int databasePort, int searchPort) {

	private static final String FILE = "running.properties";

	static RunningEngines announceStart() {
		return new RunningEngines(ProcessHandle.current().pid(), 0, 0);
	}

	RunningEngines with(int databasePort, int searchPort) {
		return new RunningEngines(this.pid, databasePort, searchPort);
	}

	static Optional<RunningEngines> read(Path dir) {
		try {
			Properties properties = new Properties();
			properties.load(new StringReader(Files.readString(dir.resolve(FILE))));
			return Optional.of(new RunningEngines(Long.parseLong(properties.getProperty("pid")),
					Integer.parseInt(properties.getProperty("database.port")),
					Integer.parseInt(properties.getProperty("search.port"))));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	Path write(Path dir) throws IOException {
		return PrivateFile.write(dir.resolve(FILE),
				"pid=%d%ndatabase.port=%d%nsearch.port=%d%n".formatted(this.pid, this.databasePort, this.searchPort));
	}

	static void remove(Path dir) throws IOException {
		Files.deleteIfExists(dir.resolve(FILE));
	}

}
