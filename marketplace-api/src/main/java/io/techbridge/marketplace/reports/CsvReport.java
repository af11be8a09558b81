package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.marketplace.platform.tables.CsvLines;

/**
 * The matches as csv.
 */
final class CsvReport implements ReportBody {

	private final MatchColumns columns;

	private final CsvLines lines;

	CsvReport(Path file, ReportRun run, ReasonSentences sentences) throws IOException {
		this.columns = new MatchColumns(run, sentences);
		this.lines = new CsvLines(Files.newOutputStream(file));
		this.lines.write(this.columns.names());
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> matches) throws IOException {
		if (matches.isEmpty()) {
			this.lines.write(this.columns.nothingFor(need));
		}
		for (var match : matches) {
			this.lines.write(this.columns.row(need, match));
		}
	}

	@Override
	public void finish() {
		// Rejected rows are told where the report is ordered; csv has one table only.
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

}
