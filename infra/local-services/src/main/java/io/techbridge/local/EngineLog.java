package io.techbridge.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file into which an engine writes what it has to say. It starts anew with each
 * start; the one before is kept beside it.
 */
record EngineLog(Path file) {

	private static final int LAST_LINES = 12;

	private static final long LAST_BYTES = 16 * 1024;

	/**
	 * In the words of the system, and of MariaDB, which sometimes gives a number only.
	 */
	private static final List<String> FULL_DISK = List.of("No space left on device", "File too large",
			"Disk quota exceeded", "out of disk space", "disk is full", "Error number 27", "Error number 28");

	void startAfresh() throws IOException {
		if (Files.exists(this.file)) {
			Files.move(this.file, this.file.resolveSibling(this.file.getFileName() + ".1"),
					StandardCopyOption.REPLACE_EXISTING);
		}
		Files.createFile(this.file);
	}

	boolean contains(String text) {
		return text().contains(text);
	}

	/** The last lines, indented, for an error message. */
	String tail() {
		List<String> lines = text().lines().filter(line -> !line.isBlank()).toList();
		return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())).indent(4);
	}

	/** Whether the engine complained that it could not write any more. */
	boolean tellsOfFullDisk() {
		String text = text();
		return FULL_DISK.stream().anyMatch(text::contains);
	}

	private String text() {
		try (var channel = Files.newByteChannel(this.file)) {
			channel.position(Math.max(0, channel.size() - LAST_BYTES));
			byte[] bytes = java.nio.channels.Channels.newInputStream(channel).readAllBytes();
			return new String(bytes, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
