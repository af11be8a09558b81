package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTests {

	@TempDir
	Path dir;

	@Test
	void aFolderHasOneHolder() {
		try (var holder = DataFolder.hold(this.dir)) {
			assertThat(holder).isNotNull();
			assertThat(DataFolder.tryHold(this.dir)).isEmpty();
			assertThat(DataFolder.tryHold(this.dir.resolve("../" + this.dir.getFileName()))).as("by another name")
				.isEmpty();
		}

		try (var next = DataFolder.hold(this.dir)) {
			assertThat(next).isNotNull();
		}
	}

	@Test
	void filesLeftByAKilledProcessAreNoObstacle() throws IOException {
		Files.createFile(this.dir.resolve("lock"));
		Files.writeString(this.dir.resolve("running.properties"), "pid=1\ndatabase.port=1\nsearch.port=1\n");

		try (var holder = DataFolder.hold(this.dir)) {
			assertThat(holder).isNotNull();
			assertThat(RunningEngines.read(this.dir)).contains(RunningEngines.announceStart());
		}
		assertThat(RunningEngines.read(this.dir)).isEmpty();
	}

	@Test
	void aFileInPlaceOfTheFolderIsNamed() throws IOException {
		Path file = Files.createFile(this.dir.resolve("data"));

		assertThatExceptionOfType(LocalServicesException.class).isThrownBy(() -> DataFolder.tryHold(file))
			.withMessageContaining("The data folder " + file + " cannot be used");
	}

	@Test
	void everyFolderHasItsOwnPassword() throws IOException {
		Path one = Files.createDirectories(this.dir.resolve("1/database")).getParent();
		Path other = Files.createDirectories(this.dir.resolve("2/database")).getParent();

		String password = Database.password(one);

		assertThat(password).matches("[0-9a-f]{32}").isEqualTo(Database.password(one));
		assertThat(Database.password(other)).isNotEqualTo(password);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one.resolve("database/password"))))
			.isEqualTo("rw-------");
	}

}
