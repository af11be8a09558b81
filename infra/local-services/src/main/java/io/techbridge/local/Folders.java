package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whole folders at once. */
final class Folders {

	private static final Logger logger = LoggerFactory.getLogger(Folders.class);

	private Folders() {
	}

	/**
	 * Deletes the folder with all it holds; what another process deletes meanwhile is
	 * gone as well.
	 */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> deepestFirst;
		try (var paths = Files.walk(folder)) {
			deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
		for (Path path : deepestFirst) {
			Files.deleteIfExists(path);
		}
	}

	/**
	 * Deletes what may be left from earlier; what resists, is tried again the next time.
	 */
	static void tryDelete(List<Path> leftovers) {
		for (Path folder : leftovers) {
			try {
				delete(folder);
			}
			catch (IOException ex) {
				logger.debug("{} is left for the next time", folder, ex);
			}
		}
	}

	static List<Path> startingWith(Path parent, String prefix) throws IOException {
		try (var paths = Files.list(parent)) {
			return paths.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

}
