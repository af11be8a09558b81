package io.techbridge.searchnode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Tells the parent the HTTP port; who sees the file sees the whole number. */
final class PortFile {

	private PortFile() {
	}

	static void write(Path home, int port) throws IOException {
		Path part = Files.writeString(home.resolve("http.port.part"), Integer.toString(port));
		Files.move(part, home.resolve("http.port"), StandardCopyOption.ATOMIC_MOVE);
	}

}
