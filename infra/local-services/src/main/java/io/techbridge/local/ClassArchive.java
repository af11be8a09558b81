package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The class-data archive which halves the start of the search node's JVM. Its name tells
 * the JVM it belongs to, its folder the jars. The JVM checks its sums and, should it be
 * damaged, runs without it.
 */
record ClassArchive(Path file) {

	static ClassArchive in(Path programs) {
		String jvm = System.getProperty("java.vm.version") + " " + System.getProperty("java.home");
		return new ClassArchive(programs.resolve("classes-" + SearchPrograms.digest(jvm).substring(0, 12) + ".jsa"));
	}

	boolean exists() {
		return Files.exists(this.file);
	}

	List<String> optionsToUse() {
		return exists() ? List.of("-XX:SharedArchiveFile=" + this.file, "-XX:+VerifySharedSpaces") : List.of();
	}

	static List<String> optionsToWrite(Path part) {
		return List.of("-XX:ArchiveClassesAtExit=" + part);
	}

	/** Takes a complete file for the archive from now on. */
	void become(Path part) throws IOException {
		Files.move(part, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

}
