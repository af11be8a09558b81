package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The matches as csv, with the byte order mark by which Excel knows UTF-8.
 */
final class CsvReport implements ReportBody {

	private final MatchColumns columns;

	private final CSVPrinter printer;

	CsvReport(Path file, ReportRun run, ReasonSentences sentences) throws IOException {
		this.columns = new MatchColumns(run, sentences);
		var writer = Files.newBufferedWriter(file);
		writer.write('\uFEFF');
		this.printer = new CSVPrinter(writer, CSVFormat.EXCEL);
		this.printer.printRecord(this.columns.names());
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> matches) throws IOException {
		if (matches.isEmpty()) {
			this.printer.printRecord(this.columns.nothingFor(need));
		}
		for (var match : matches) {
			this.printer.printRecord(this.columns.row(need, match));
		}
	}

	@Override
	public void finish() {
		// Rejected rows are told where the report is ordered; csv has one table only.
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
