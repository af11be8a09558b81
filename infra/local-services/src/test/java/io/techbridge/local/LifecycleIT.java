package io.techbridge.local;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Start, use and stop, within this JVM. The data folders lie below the temporary folder.
 */
class LifecycleIT {

	@TempDir
	Path dir;

	@Test
	void whatWasWrittenIsThereAfterTheNextStart() throws SQLException {
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			TestEngines.write(services, "first");
		}

		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			assertThat(TestEngines.notes(services)).containsExactly("first");
			assertThat(TestEngines.hasDocument(services.searchUri(), "first")).isTrue();
		}
	}

	@Test
	void closeLeavesNoProcessBehind() {
		var services = LocalServices.start(TestEngines.settings(this.dir));
		assertThat(TestEngines.processesOf(this.dir)).isNotEmpty();
		assertThat(services.healthy()).isTrue();

		services.close();

		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
		assertThat(services.healthy()).isFalse();
	}

	@Test
	void connectionsAreAsInProduction() throws SQLException {
		try (var services = LocalServices.start(TestEngines.settings(this.dir));
				var connection = TestEngines.connect(services);
				var statement = connection.createStatement();
				var row = statement.executeQuery("""
						select @@transaction_isolation, @@session.time_zone, @@character_set_connection,
						       @@collation_database, 'é' = 'E', @@sql_mode like '%STRICT_TRANS_TABLES%'
						""")) {
			row.next();

			assertThat(row.getString(1)).isEqualTo("READ-COMMITTED");
			assertThat(row.getString(2)).isIn("UTC", "+00:00");
			assertThat(row.getString(3)).isEqualTo("utf8mb4");
			assertThat(row.getString(4)).isEqualTo("utf8mb4_0900_ai_ci");
			assertThat(row.getBoolean(5)).as("accents and case make no difference").isTrue();
			assertThat(row.getBoolean(6)).isTrue();
		}
	}

	@Test
	void theDatabaseWantsThePasswordOfItsDataFolder() throws Exception {
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			assertThat(services.password()).hasSize(32);
			Path file = this.dir.resolve("database/password");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(services.jdbcUrl(), "techbridge", "techbridge"))
				.withMessageContaining("Access denied");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> DriverManager.getConnection(services.jdbcUrl(), "root", ""))
				.withMessageContaining("Access denied");
		}
	}

	@Test
	void thePathOfTheDataFolderMayBeLong() throws SQLException {
		Path deep = this.dir.resolve("a-rather-long-name-of-a-folder".repeat(3)).resolve("and another with spaces 和中文");
		assertThat(deep.toString()).hasSizeGreaterThan(107);

		try (var services = LocalServices.start(TestEngines.settings(deep))) {
			TestEngines.write(services, "deep");
			assertThat(TestEngines.notes(services)).containsExactly("deep");
		}
	}

	@Test
	void aTakenDatabasePortIsNamedAndNothingStaysBehind() throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			var settings = TestEngines.settings(this.dir).withPorts(taken.getLocalPort(), 0);

			assertThatExceptionOfType(LocalServicesException.class).isThrownBy(() -> LocalServices.start(settings))
				.withMessageContaining("local database cannot use port " + taken.getLocalPort())
				.withMessageContaining("techbridge.local.database-port");
		}
		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
	}

	@Test
	void aTakenSearchPortIsNamedAndNothingStaysBehind() throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			var settings = TestEngines.settings(this.dir).withPorts(0, taken.getLocalPort());

			assertThatExceptionOfType(LocalServicesException.class).isThrownBy(() -> LocalServices.start(settings))
				.withMessageContaining("local search node cannot use port " + taken.getLocalPort())
				.withMessageContaining("techbridge.local.search-port");
		}
		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
	}

	@Test
	void chosenPortsAreUsed() throws Exception {
		int databasePort = FreePort.find();
		int searchPort = FreePort.find();

		try (var services = LocalServices.start(TestEngines.settings(this.dir).withPorts(databasePort, searchPort))) {
			assertThat(services.jdbcUrl()).startsWith("jdbc:mysql://127.0.0.1:" + databasePort + "/");
			assertThat(services.searchUri()).hasPort(searchPort);
		}
	}

	@Test
	void aFreePortThatSomebodyTakesMeanwhileIsNoObstacle() throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			var ports = List.of(taken.getLocalPort(), FreePort.find()).iterator();

			try (var database = Database.start(TestEngines.settings(this.dir), ports::next)) {
				assertThat(database.alive()).isTrue();
				assertThat(ports.hasNext()).isFalse();
			}
		}
	}

	@Test
	void aHeldDataFolderIsRefusedWithoutHarm() throws SQLException {
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			TestEngines.write(services, "before");

			assertThatExceptionOfType(LocalServicesException.class)
				.isThrownBy(() -> LocalServices.start(TestEngines.settings(this.dir)))
				.withMessageContaining(this.dir.toString())
				.withMessageContaining("in use by process " + ProcessHandle.current().pid());

			assertThat(TestEngines.notes(services)).containsExactly("before");
			assertThatExceptionOfType(LocalServicesException.class)
				.isThrownBy(() -> LocalSearch.start(TestEngines.settings(this.dir)))
				.withMessageContaining("in use");
		}
	}

	@Test
	void closingAnAttachedOneStopsNothing() throws SQLException {
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			TestEngines.write(services, "shared");

			try (var attached = LocalServices.attachOrStart(TestEngines.settings(this.dir));
					var search = LocalSearch.attachOrStart(TestEngines.settings(this.dir),
							this.dir.resolve("private"))) {
				assertThat(attached.attached()).isTrue();
				assertThat(TestEngines.notes(attached)).containsExactly("shared");
				assertThat(search.attached()).isTrue();
				assertThat(search.uri()).isEqualTo(services.searchUri());
			}

			assertThat(services.healthy()).isTrue();
			assertThat(TestEngines.notes(services)).containsExactly("shared");
		}
	}

	@Test
	void withoutARunningInstanceTheSearchNodeIsStartedInThePrivateFolder() throws Exception {
		Files.writeString(this.dir.resolve("running.properties"), "pid=1\ndatabase.port=1\nsearch.port=1\n");
		Path privateDir = this.dir.resolve("private");

		try (var search = LocalSearch.attachOrStart(TestEngines.settings(this.dir), privateDir)) {
			assertThat(search.attached()).isFalse();
			TestEngines.put(search.uri(), "alone");
			assertThat(TestEngines.hasDocument(search.uri(), "alone")).isTrue();
		}

		assertThat(privateDir.resolve("search/data")).isDirectory();
		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void anEngineThatDiesIsReportedOnce(CapturedOutput output) {
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			long pid = TestEngines.pidsOf(this.dir, "mariadbd").getFirst();

			ProcessHandle.of(pid).orElseThrow().destroyForcibly();

			Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> !services.healthy());
			Awaitility.await()
				.atMost(Duration.ofSeconds(10))
				.untilAsserted(() -> assertThat(output)
					.containsOnlyOnce("The local database has ended unexpectedly (exit code 137)"));
			assertThat(output).contains("mariadb.log").doesNotContain("search node has ended");
		}
		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
	}

	@Test
	void aDamagedClassArchiveIsHarmless() throws Exception {
		Path programs = this.dir.resolve("programs");
		ClassArchive archive = TestEngines.trainArchive(programs);
		byte[] bytes = Files.readAllBytes(archive.file());

		Files.write(archive.file(), Arrays.copyOf(bytes, bytes.length / 2));
		try (var search = LocalSearch.start(LocalServicesSettings.of(this.dir))) {
			TestEngines.put(search.uri(), "truncated");
		}

		Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 1);
		Files.write(archive.file(), bytes);
		try (var search = LocalSearch.start(LocalServicesSettings.of(this.dir))) {
			assertThat(TestEngines.hasDocument(search.uri(), "truncated")).isTrue();
			TestEngines.put(search.uri(), "overwritten");
		}
	}

	@Test
	void aStopDoesNotWaitForTheTrainingOfTheArchive() throws Exception {
		var jars = SearchPrograms.onClassPath();
		Path node = new Programs(this.dir, false).get("search-node", jars.version(), jars::unpack);
		Path home = this.dir.resolve("training");
		var command = new NodeCommand(node, jars.names(), DataSize.ofMegabytes(256));
		var training = ArchiveTraining.start(command, ClassArchive.in(node), home, Duration.ZERO);
		Awaitility.await().until(() -> !TestEngines.processesOf(this.dir).isEmpty());

		training.close();

		assertThat(home).doesNotExist();
		TestEngines.awaitNoProcessOf(this.dir);
	}

	@Test
	void twoDataFoldersRunSideBySide() {
		var first = CompletableFuture.supplyAsync(() -> LocalSearch.start(TestEngines.settings(this.dir.resolve("1"))));
		var second = CompletableFuture
			.supplyAsync(() -> LocalSearch.start(TestEngines.settings(this.dir.resolve("2"))));

		try (var one = first.join(); var other = second.join()) {
			assertThat(one.uri()).isNotEqualTo(other.uri());
		}
		catch (CompletionException ex) {
			throw new AssertionError(ex);
		}
	}

}
