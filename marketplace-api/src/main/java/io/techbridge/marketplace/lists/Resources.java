package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of words next to this package.
 */
final class Resources {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setCommentMarker('#')
		.setHeader()
		.setSkipHeaderRecord(true)
		.get();

	private Resources() {
	}

	static List<CSVRecord> rows(String name) {
		try (var stream = Resources.class.getResourceAsStream("/lists/" + name)) {
			if (stream == null) {
				throw new IllegalStateException(name + " is not on the class path");
			}
			try (var rows = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
				return rows.getRecords();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
