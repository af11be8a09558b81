package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An application in a process of its own ends in all sorts of ways. */
class CrashIT {

	@TempDir
	Path dir;

	@ParameterizedTest
	@CsvSource({ "TERM, process", "INT, process", "TERM, group", "INT, group", "HUP, group" })
	void aSignalStopsEverythingInOrder(String signal, String target) throws Exception {
		try (var application = Application.started(this.dir)) {
			try (var attached = LocalServices.attachOrStart(TestEngines.settings(this.dir))) {
				TestEngines.write(attached, "written");
			}

			if (target.equals("group")) {
				application.signalGroup(signal);
			}
			else {
				application.signal(signal);
			}
			application.awaitEnd();
		}

		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
		assertThat(Files.readString(this.dir.resolve("database/mariadb.log"))).contains("Shutdown complete");
		assertThat(Files.readString(this.dir.resolve("search/search-node.log"))).contains("Node closed");
	}

	@Test
	void ctrlCReachesTheApplicationAlone() throws Exception {
		try (var application = Application.started(this.dir)) {
			List<Long> engines = TestEngines.pidsOf(this.dir, "");

			assertThat(engines).hasSize(2);
			assertThat(engines).map(CrashIT::processGroup).doesNotContain(application.pid()).doesNotHaveDuplicates();
			assertThat(processGroup(application.pid())).isEqualTo(application.pid());

			application.signal("TERM");
			application.awaitEnd();
		}
	}

	private static long processGroup(long pid) {
		try {
			String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
			// After the name in brackets: state, parent, process group.
			return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[2]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void nothingAcknowledgedIsLostWhenTheApplicationIsKilled() throws Exception {
		List<String> acknowledged = new ArrayList<>();
		try (var application = Application.started(this.dir);
				var attached = LocalServices.attachOrStart(TestEngines.settings(this.dir))) {
			TestEngines.write(attached, "note-0");
			acknowledged.add("note-0");
			Thread killer = Thread.ofVirtual().unstarted(() -> application.signal("KILL"));
			untilItFails(() -> {
				String note = "note-" + acknowledged.size();
				TestEngines.write(attached, note);
				acknowledged.add(note);
				if (acknowledged.size() == 20) {
					killer.start();
				}
			});
			application.awaitEnd();
		}

		// At once: the old engines may still be stopping.
		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(20);
			assertThat(TestEngines.notes(services)).containsAll(acknowledged);
			assertThat(acknowledged).allMatch(note -> TestEngines.hasDocument(services.searchUri(), note));
		}
		assertThat(TestEngines.processesOf(this.dir)).isEmpty();
	}

	private static void untilItFails(ThrowingCallable write) {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> {
			while (true) {
				write.call();
			}
		}).isInstanceOfAny(SQLException.class, UncheckedIOException.class);
	}

	@Test
	void theEnginesOfAKilledApplicationStopByThemselves() throws Exception {
		try (var application = Application.started(this.dir)) {
			application.signal("KILL");
			application.awaitEnd();
		}

		TestEngines.awaitNoProcessOf(this.dir);
	}

	@Test
	void theEnginesOfAnApplicationThatForgetsThemStopByThemselves() throws Exception {
		try (var application = Application.started(this.dir)) {
			application.leave();
			application.awaitEnd();
		}

		TestEngines.awaitNoProcessOf(this.dir);
	}

	@Test
	void aStartThatWasKilledHalfwayIsNoObstacle() throws Exception {
		try (var application = Application.launch(this.dir)) {
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.pollInterval(Duration.ofMillis(5))
				.until(() -> !TestEngines.processesOf(this.dir).isEmpty());
			application.signal("KILL");
			application.awaitEnd();
		}

		try (var services = LocalServices.start(TestEngines.settings(this.dir))) {
			TestEngines.write(services, "fresh");
			assertThat(TestEngines.notes(services)).containsExactly("fresh");
		}
		assertThat(Folders.startingWith(this.dir.resolve("database"), "installing-")).isEmpty();
	}

	@Test
	void whoComesWhileTheHolderIsStartingWaitsAndAttaches() throws Exception {
		try (var application = Application.launch(this.dir)) {
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> RunningEngines.read(this.dir).isPresent());

			try (var attached = LocalServices.attachOrStart(TestEngines.settings(this.dir))) {
				assertThat(attached.attached()).isTrue();
				TestEngines.write(attached, "together");
			}

			assertThat(application.answer()).isEqualTo("ready");
			application.signal("TERM");
			application.awaitEnd();
		}
	}

	@Test
	void aFolderHeldByAnotherProcessIsRefusedWithItsPid() throws Exception {
		try (var application = Application.started(this.dir)) {
			assertThatExceptionOfType(LocalServicesException.class)
				.isThrownBy(() -> LocalServices.start(TestEngines.settings(this.dir)))
				.withMessageContaining("The data folder " + this.dir + " is in use by process " + application.pid());

			try (var attached = LocalServices.attachOrStart(TestEngines.settings(this.dir))) {
				assertThat(attached.healthy()).isTrue();
			}
			assertThat(TestEngines.processesOf(this.dir)).isNotEmpty();
			application.signal("TERM");
			application.awaitEnd();
		}
	}

}
