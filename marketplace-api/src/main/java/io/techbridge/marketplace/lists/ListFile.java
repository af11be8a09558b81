package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.zip.ZipFile;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Finds out by its content, not by its ending, what a file is.
 */
final class ListFile {

	private static final int START_BYTES = 8192;

	private static final String ZIP = "504b0304";

	private static final String EMPTY_ZIP = "504b0506";

	private static final String OLE2 = "d0cf11e0a1b11ae1";

	private static final String PDF = "25504446";

	private ListFile() {
	}

	/**
	 * The tables in a file.
	 * @param worth how many column names a row holds
	 * @throws ListRefused if it is nothing that can be read
	 */
	static List<Table> tables(Path file, ListLimits limits, ToIntFunction<TextRow> worth) {
		var tables = GuardedTable.guarded(String.valueOf(file.getFileName()), () -> find(file, limits, worth));
		return tables.stream().<Table>map(GuardedTable::new).toList();
	}

	private static List<Table> find(Path file, ListLimits limits, ToIntFunction<TextRow> worth) throws IOException {
		requireReadable(file, limits);
		var start = start(file);
		var signature = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
		if (signature.startsWith(ZIP) || signature.startsWith(EMPTY_ZIP)) {
			return xlsx(file, limits);
		}
		if (signature.startsWith(OLE2)) {
			return xls(file, limits);
		}
		if (signature.startsWith(PDF)) {
			throw ListRefused.because("type", file.getFileName());
		}
		return text(file, start, worth);
	}

	private static void requireReadable(Path file, ListLimits limits) throws IOException {
		if (!Files.exists(file)) {
			throw ListRefused.because("missing", file);
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw ListRefused.because("unreadable", file);
		}
		if (Files.size(file) == 0) {
			throw ListRefused.because("empty", file.getFileName());
		}
		if (Files.size(file) > limits.fileBytes()) {
			throw ListRefused.because("large", file.getFileName(), limits.fileBytes() >> 20);
		}
	}

	private static List<Table> xlsx(Path file, ListLimits limits) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw ListRefused.because((zip.getEntry("xl/workbook.bin") != null) ? "xlsb" : "type",
						file.getFileName());
			}
		}
		return XlsxTable.allOf(file, limits);
	}

	private static List<Table> xls(Path file, ListLimits limits) throws IOException {
		try (var system = new POIFSFileSystem(file.toFile(), true)) {
			if (system.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				throw ListRefused.because("encrypted", file.getFileName());
			}
			if (!system.getRoot().hasEntryCaseInsensitive("Workbook")
					&& !system.getRoot().hasEntryCaseInsensitive("Book")) {
				throw ListRefused.because("type", file.getFileName());
			}
		}
		return XlsTable.allOf(file, limits);
	}

	private static List<Table> text(Path file, byte[] start, ToIntFunction<TextRow> worth) throws IOException {
		var encoding = TextEncoding.of(file, start);
		var beginning = beginning(file, encoding);
		if (beginning.isEmpty()) {
			throw ListRefused.because("empty", file.getFileName());
		}
		if (beginning.startsWith("<")) {
			throw ListRefused.because("html", file.getFileName());
		}
		if (beginning.startsWith("{")) {
			return List.of(JsonLinesTable.of(file, encoding));
		}
		if (beginning.matches("(?s)\\[\\s*\\{.*")) {
			throw ListRefused.because("jsonl", file.getFileName());
		}
		return List.of(CsvTable.of(file, encoding, worth));
	}

	private static byte[] start(Path file) throws IOException {
		try (var stream = Files.newInputStream(file)) {
			return stream.readNBytes(START_BYTES);
		}
	}

	/** The first characters that are not white space. */
	private static String beginning(Path file, TextEncoding encoding) throws IOException {
		try (var reader = encoding.open(file)) {
			for (var line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank()) {
					return line.strip();
				}
			}
		}
		return "";
	}

}
