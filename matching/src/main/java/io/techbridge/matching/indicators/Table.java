package io.techbridge.matching.indicators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the small tables of this package.
 */
final class Table {

	private Table() {
	}

	/**
	 * The cells of each row of a table on the class path.
	 */
	static List<List<String>> read(String resource) {
		try (var in = Table.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is missing from the class path");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> List.of(line.split(",")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
