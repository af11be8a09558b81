package io.techbridge.marketplace.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;
import org.apache.commons.csv.CSVFormat;

/**
 * The matches as csv, with the byte order mark by which Excel knows UTF-8.
 */
final class CsvReport implements ReportBody {

	private final MatchColumns columns;

	private final BufferedWriter writer;

	CsvReport(Path file, ReportRun run, ReasonSentences sentences) throws IOException {
		this.columns = new MatchColumns(run, sentences);
		this.writer = Files.newBufferedWriter(file);
		this.writer.write('\uFEFF');
		write(this.columns.names());
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> matches) throws IOException {
		if (matches.isEmpty()) {
			write(this.columns.nothingFor(need));
		}
		for (var match : matches) {
			write(this.columns.row(need, match));
		}
	}

	@Override
	public void finish() {
		// Rejected rows are told where the report is ordered; csv has one table only.
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private void write(List<?> values) throws IOException {
		// Not CSVPrinter: its annotations are not on the class path, which javac warns
		// of.
		this.writer.write(CSVFormat.EXCEL.format(values.toArray()));
		this.writer.write(CSVFormat.EXCEL.getRecordSeparator());
	}

}
