package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** A running {@link LocalServicesProgram}. */
final class Application implements AutoCloseable {

	private final Process process;

	private Application(Process process) {
		this.process = process;
	}

	/**
	 * Starts without waiting, as the leader of a process group of its own, like a command
	 * in a terminal.
	 */
	static Application launch(Path dir) {
		return launch(dir, TestEngines.programs(), System.getProperty("java.class.path"), List.of("setsid"));
	}

	static Application launch(Path dir, Path programs, String classPath, List<String> prefix) {
		List<String> command = new ArrayList<>(prefix);
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath, LocalServicesProgram.class.getName(), dir.toString(),
				programs.toString()));
		try {
			return new Application(new ProcessBuilder(command).directory(Path.of("/").toFile())
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Application started(Path dir) {
		Application application = launch(dir);
		assertThat(application.answer()).isEqualTo("ready");
		return application;
	}

	/** All it says: one line when ready, the whole of the message when failed. */
	String answer() {
		try {
			String line = readLine();
			return line.startsWith("failed") ? line + "\n" + new String(this.process.getInputStream().readAllBytes())
					: line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String readLine() throws IOException {
		// Byte by byte: what follows stays in the stream. Logs of the program are not its
		// answer.
		StringBuilder line = new StringBuilder();
		for (int c = this.process.getInputStream().read(); c >= 0; c = this.process.getInputStream().read()) {
			if (c != '\n') {
				line.append((char) c);
			}
			else if (line.toString().startsWith("ready") || line.toString().startsWith("failed")) {
				return line.toString();
			}
			else {
				line.setLength(0);
			}
		}
		return "ended without a word";
	}

	long pid() {
		return this.process.pid();
	}

	/** As {@code kill -NAME} does. */
	void signal(String name) {
		kill(name, Long.toString(pid()));
	}

	/** As a terminal does. */
	void signalGroup(String name) {
		kill(name, "-" + pid());
	}

	private static void kill(String name, String target) {
		try {
			assertThat(new ProcessBuilder("kill", "-" + name, "--", target).inheritIO().start().waitFor()).isZero();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Ends it without letting it close its engines. */
	void leave() throws IOException {
		this.process.getOutputStream().close();
	}

	void awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(60, TimeUnit.SECONDS)).as("the application ends").isTrue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
