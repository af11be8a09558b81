package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Whole folders at once. */
final class Folders {

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

	static List<Path> startingWith(Path parent, String prefix) throws IOException {
		try (var paths = Files.list(parent)) {
			return paths.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
		}
		catch (NoSuchFileException ex) {
			return List.of();
		}
	}

}
