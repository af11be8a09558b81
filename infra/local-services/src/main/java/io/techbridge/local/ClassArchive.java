package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The class-data archive which halves the start of the search node's JVM. The first run
 * writes it when it ends; it counts only after a clean end, when it gets its name. The
 * JVM checks its sums and, should it be damaged or of another JVM, runs without it.
 */
final class ClassArchive {

	private static final Logger logger = LoggerFactory.getLogger(ClassArchive.class);

	private final Path file;

	private final Path part;

	private ClassArchive(Path file, Path part) {
		this.file = file;
		this.part = part;
	}

	static ClassArchive of(Path programs, Path home) throws IOException {
		String jvm = System.getProperty("java.vm.version") + " " + System.getProperty("java.home");
		Path file = programs.resolve("classes-" + SearchPrograms.digest(jvm).substring(0, 12) + ".jsa");
		Path part = home.resolve("classes.jsa.part");
		Files.deleteIfExists(part);
		return new ClassArchive(file, part);
	}

	List<String> options() {
		if (Files.exists(this.file)) {
			return List.of("-XX:SharedArchiveFile=" + this.file, "-XX:+VerifySharedSpaces", "-Xshare:auto",
					"-Xlog:cds=off,cds+dynamic=off,aot=off");
		}
		return List.of("-XX:ArchiveClassesAtExit=" + this.part, "-Xlog:cds=off,cds+dynamic=off,aot=off");
	}

	/** To be called after the JVM has ended. */
	void keep() {
		if (!Files.exists(this.part)) {
			return;
		}
		try {
			Files.move(this.part, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			logger.debug("The class archive of the search node is not kept", ex);
		}
	}

}
