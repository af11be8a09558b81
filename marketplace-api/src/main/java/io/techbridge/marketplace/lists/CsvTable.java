package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A csv file. Rows are counted as a spreadsheet program shows them, so a cell with line
 * breaks does not shift the numbers.
 */
final class CsvTable implements Table {

	private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '；', '，', '|');

	private static final int SAMPLE_ROWS = 10;

	private final Path file;

	private final TextEncoding encoding;

	private final char delimiter;

	private CsvTable(Path file, TextEncoding encoding, char delimiter) {
		this.file = file;
		this.encoding = encoding;
		this.delimiter = delimiter;
	}

	/**
	 * The file, cut at the delimiter with which its first rows are worth most; with equal
	 * worth at the one that gives the most cells.
	 * @param worth how many column names a row holds
	 */
	static CsvTable of(Path file, TextEncoding encoding, ToIntFunction<TextRow> worth) throws IOException {
		var best = new CsvTable(file, encoding, ',');
		long bestWorth = -1;
		for (var delimiter : DELIMITERS) {
			var table = new CsvTable(file, encoding, delimiter);
			var tableWorth = table.worth(worth);
			if (tableWorth > bestWorth) {
				best = table;
				bestWorth = tableWorth;
			}
		}
		return best;
	}

	@Override
	public FileFacts facts() {
		return new FileFacts(this.file.getFileName().toString(), "csv", this.encoding.name(), this.delimiter, null, 0,
				0);
	}

	@Override
	public Rows open() throws IOException {
		var format = CSVFormat.DEFAULT.builder()
			.setDelimiter(this.delimiter)
			.setIgnoreEmptyLines(false)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		return new CsvRows(format.parse(this.encoding.open(this.file)));
	}

	private long worth(ToIntFunction<TextRow> worth) throws IOException {
		var sample = new ArrayList<TextRow>();
		try (var rows = open()) {
			while (sample.size() < SAMPLE_ROWS && rows.hasNext()) {
				sample.add(rows.next());
			}
		}
		catch (UncheckedIOException ex) {
			return -1; // not even quoted as csv with this delimiter
		}
		var names = sample.stream().mapToInt(worth).max().orElse(0);
		var cells = sample.stream().map(TextRow::cells).map(List::size).max(Comparator.naturalOrder()).orElse(0);
		return names * 10_000L + cells;
	}

	private static final class CsvRows implements Rows {

		private final CSVParser parser;

		private final Iterator<CSVRecord> records;

		private CsvRows(CSVParser parser) {
			this.parser = parser;
			this.records = parser.iterator();
		}

		@Override
		public boolean hasNext() {
			return this.records.hasNext();
		}

		@Override
		public TextRow next() {
			var row = this.records.next();
			return TextRow.of((int) row.getRecordNumber(), row.stream().map(Texts::clean).toList());
		}

		@Override
		public void close() throws IOException {
			this.parser.close();
		}

	}

}
