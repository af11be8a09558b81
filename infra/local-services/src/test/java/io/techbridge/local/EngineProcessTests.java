package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EngineProcessTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@TempDir
	Path dir;

	private EngineLog log;

	@BeforeEach
	void prepare() {
		this.log = new EngineLog(this.dir.resolve("engine.log"));
	}

	private EngineProcess shell(String script) throws IOException {
		return EngineProcess.start("engine", this.log, List.of("/bin/sh", "-c", script));
	}

	@Test
	void itIsReadyWhenItSaysSo() throws Exception {
		var process = shell("echo ready; cat > /dev/null");

		process.await(SOON, () -> this.log.contains("ready") ? Optional.of(true) : Optional.empty());

		assertThat(process.alive()).isTrue();
		process.stop();
		assertThat(process.alive()).isFalse();
	}

	@Test
	void itsLastWordsAreQuoted() throws Exception {
		var process = shell("echo the first word; echo the last word; exit 7");

		assertThatExceptionOfType(EngineFailed.class).isThrownBy(() -> process.await(SOON, Optional::empty))
			.satisfies(failed -> assertThat(failed.explained("local engine"))
				.hasMessageContaining(
						"The local engine ended with exit code 7. Its log " + this.log.file() + " ends with:")
				.hasMessageContaining("the last word"));
	}

	@Test
	void patienceEnds() throws Exception {
		var process = shell("cat > /dev/null");

		assertThatExceptionOfType(EngineFailed.class)
			.isThrownBy(() -> process.await(Duration.ofMillis(50), Optional::empty))
			.withMessageContaining("did not answer");
		process.stop();
	}

	@Test
	void aFullDiskIsRecognised() throws Exception {
		var process = shell("echo 'write: No space left on device'; exit 1");

		assertThatExceptionOfType(EngineFailed.class).isThrownBy(() -> process.await(SOON, Optional::empty))
			.satisfies(failed -> assertThat(failed.explained("engine").action()).isEqualTo(Advice.DISK_FULL));
	}

	@Test
	void theLogStartsAnewAndTheOneBeforeIsKept() throws Exception {
		shell("echo first").awaitSuccess(SOON);

		shell("echo second").awaitSuccess(SOON);

		assertThat(this.log.file()).hasContent("second");
		assertThat(this.dir.resolve("engine.log.1")).hasContent("first");
	}

	@Test
	void theEndOfALongLogIsEnough() throws Exception {
		Files.writeString(this.log.file(), "line\n".repeat(100_000) + "the end\n");

		assertThat(this.log.tail().lines()).hasSize(12).last().asString().endsWith("the end");
	}

}
