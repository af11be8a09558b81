package io.techbridge.matching.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ONNX Runtime unpacks its native library into a new folder of the temp folder for every
 * process and leaves the folder behind. Linux lets a loaded library be deleted, so the
 * folder goes as soon as the library is loaded; then not even {@code kill -9} leaves one.
 */
final class NativeLibraryLeftovers {

	private static final Logger log = LoggerFactory.getLogger(NativeLibraryLeftovers.class);

	private static final Path LOADED = Path.of("/proc/self/maps");

	private NativeLibraryLeftovers() {
	}

	/**
	 * Deletes the folder from which this very process loaded the library; those of other
	 * processes are not touched. Where the system has no {@code /proc}, nothing happens.
	 */
	static void delete() {
		try {
			if (Files.isReadable(LOADED)) {
				for (var folder : foldersOfThisProcess()) {
					deleteTree(folder);
				}
			}
		}
		catch (IOException ex) {
			log.debug("The unpacked ONNX Runtime stays in the temp folder", ex);
		}
	}

	private static Set<Path> foldersOfThisProcess() throws IOException {
		try (var lines = Files.lines(LOADED)) {
			return lines.filter((line) -> line.contains("/onnxruntime-java") && line.indexOf('/') > 0)
				.map((line) -> Path.of(line.substring(line.indexOf('/')).replace(" (deleted)", "")).getParent())
				.collect(Collectors.toSet());
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

}
