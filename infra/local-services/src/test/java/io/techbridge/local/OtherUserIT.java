package io.techbridge.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A user whom permissions and limits concern; {@link LifecycleIT} runs as whoever runs
 * the tests.
 */
class OtherUserIT {

	@TempDir
	static Path room;

	private static OtherUser user;

	@BeforeAll
	static void prepare() throws Exception {
		user = OtherUser.in(room);
	}

	@Test
	void anyUserStartsWritesAndStops() throws Exception {
		Path dir = user.folder("normal");
		try (var application = user.launch(dir)) {
			assertThat(application.answer()).isEqualTo("ready");
			try (var attached = LocalServices.attachOrStart(LocalServicesSettings.of(dir))) {
				TestEngines.write(attached, "by-another-user");
			}
			application.signal("TERM");
			application.awaitEnd();
		}

		TestEngines.awaitNoProcessOf(dir);
	}

	@Test
	void anUnwritableFolderIsNamed() throws Exception {
		Path dir = user.folder("unwritable");
		Files.setPosixFilePermissions(dir, PosixFilePermissions.fromString("r-xr-xr-x"));

		try (var application = user.launch(dir)) {
			assertThat(application.answer()).contains("failed: The data folder " + dir + " cannot be written")
				.contains("techbridge.local.dir");
		}
		TestEngines.awaitNoProcessOf(dir);
	}

	@Test
	void anUnwritableFolderOfOneEngineStopsTheOther() throws Exception {
		Path dir = user.folder("half-unwritable");
		Files.createDirectories(dir.resolve("search"));
		Files.setPosixFilePermissions(dir.resolve("search"), PosixFilePermissions.fromString("r-xr-xr-x"));

		try (var application = user.launch(dir)) {
			assertThat(application.answer()).contains("failed: The data folder " + dir + " cannot be written");
			application.awaitEnd();
		}
		TestEngines.awaitNoProcessOf(dir);
	}

	@Test
	void aDiskThatFillsUpWhileUnpackingIsNamed() throws Exception {
		Path dir = user.folder("full-unpacking");

		try (var application = user.launchWithPrograms(dir, dir.resolve("programs"), fileSizeLimit(20))) {
			assertThat(application.answer()).contains("failed: The disk of the data folder " + dir + " is full")
				.contains("Free some space");
			application.awaitEnd();
		}

		TestEngines.awaitNoProcessOf(dir);
		assertThat(Folders.startingWith(dir.resolve("programs"), "mariadb")).isEmpty();
	}

	@Test
	void aDiskThatFillsUpWhileInstallingIsNamed() throws Exception {
		Path dir = user.folder("full-installing");

		try (var application = user.launch(dir, fileSizeLimit(6))) {
			assertThat(application.answer()).contains("failed: ")
				.contains("database")
				.contains(dir.toString())
				.contains("Free some space");
			application.awaitEnd();
		}
		TestEngines.awaitNoProcessOf(dir);

		try (var application = user.launch(dir)) {
			assertThat(application.answer()).as("with space again").isEqualTo("ready");
		}
		TestEngines.awaitNoProcessOf(dir);
	}

	@Test
	void aDiskThatFillsUpLaterTakesNothingThatWasAcknowledged() throws Exception {
		Path dir = user.folder("full-later");
		int acknowledged;
		try (var application = user.launch(dir, fileSizeLimit(40))) {
			assertThat(application.answer()).isEqualTo("ready");
			try (var attached = LocalServices.attachOrStart(LocalServicesSettings.of(dir))) {
				TestEngines.write(attached, "before");
				acknowledged = fillUntilRefused(attached);
			}
			application.signal("TERM");
			application.awaitEnd();
		}
		TestEngines.awaitNoProcessOf(dir);

		try (var application = user.launch(dir)) {
			assertThat(application.answer()).isEqualTo("ready");
			try (var attached = LocalServices.attachOrStart(LocalServicesSettings.of(dir))) {
				assertThat(TestEngines.notes(attached)).containsExactly("before");
				assertThat(TestEngines.hasDocument(attached.searchUri(), "before")).isTrue();
				assertThat(blocks(attached)).isEqualTo(acknowledged);
			}
		}
		TestEngines.awaitNoProcessOf(dir);
	}

	/** Blocks of a megabyte until the database refuses one. */
	private static int fillUntilRefused(LocalServices services) throws SQLException {
		int[] written = { 0 };
		try (var connection = TestEngines.connect(services); var statement = connection.createStatement()) {
			statement.execute("create table block (number int primary key, content longblob not null)");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
				for (int number = 0; number < 100; number++) {
					statement.execute("insert into block values (" + number + ", repeat('x', 1048576))");
					written[0]++;
				}
			});
		}
		assertThat(written[0]).isPositive();
		return written[0];
	}

	private static int blocks(LocalServices services) throws SQLException {
		try (var connection = TestEngines.connect(services);
				var statement = connection.createStatement();
				var row = statement.executeQuery("select count(*) from block")) {
			row.next();
			return row.getInt(1);
		}
	}

	/**
	 * What a full disk looks like from inside: no file may grow beyond so many megabytes.
	 */
	private static String[] fileSizeLimit(int megabytes) {
		return List.of("prlimit", "--fsize=" + megabytes * 1024 * 1024).toArray(String[]::new);
	}

}
