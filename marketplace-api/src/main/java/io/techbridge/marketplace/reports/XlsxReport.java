package io.techbridge.marketplace.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.matching.Grade;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for people: an overview, the matches, and the rows that were not used.
 */
final class XlsxReport implements ReportBody {

	private static final Map<Grade, String> GRADE_FILLS = Map.of(Grade.STRONG, "D5EBDD", Grade.FAIR, "E3EEF9",
			Grade.WEAK, "F7F0DC", Grade.NONE, "EEEEEE");

	private static final int ROWS_BETWEEN_FLUSHES = 500;

	private final OutputStream stream;

	private final Workbook workbook;

	private final Worksheet overview;

	private final SheetTable matches;

	private final MatchColumns columns;

	private final ReportRun run;

	private final Map<Grade, Integer> counts = new EnumMap<>(Grade.class);

	private int needs;

	private int needsWithMatches;

	private boolean closed;

	XlsxReport(Path file, ReportRun run, ReasonSentences sentences) throws IOException {
		this.run = run;
		this.columns = new MatchColumns(run, sentences);
		this.stream = Files.newOutputStream(file);
		this.workbook = new Workbook(this.stream, "TechBridge", "1.0");
		this.overview = this.workbook.newWorksheet(text("sheet.overview"));
		this.matches = new SheetTable(this.workbook.newWorksheet(text("sheet.matches")), this.columns.names(),
				this.columns.widths());
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> found) throws IOException {
		this.needs++;
		if (found.isEmpty()) {
			write(this.columns.nothingFor(need), null);
			return;
		}
		this.needsWithMatches++;
		for (var ranked : found) {
			write(this.columns.row(need, ranked), ranked.match().grade());
			this.counts.merge(ranked.match().grade(), 1, Integer::sum);
		}
	}

	@Override
	public void finish() throws IOException {
		this.matches.addFilter();
		this.matches.sheet().finish();
		new OverviewSheet(this.overview).write(this.run, this.needs, this.needsWithMatches, this.counts);
		this.overview.finish();
		new ProblemsSheet(this.workbook.newWorksheet(text("sheet.problems"))).write(this.run);
		this.workbook.finish();
	}

	@Override
	public void close() throws IOException {
		if (!this.closed) {
			this.closed = true;
			this.stream.close();
		}
	}

	private void write(List<Object> values, @Nullable Grade grade) throws IOException {
		if (this.matches.rows() + 1 >= Worksheet.MAX_ROWS) {
			throw ReportRefused.because("too-many-rows", Worksheet.MAX_ROWS - 1);
		}
		var row = this.matches.append(values);
		if (grade != null) {
			this.matches.sheet()
				.style(row, MatchColumns.SCORE)
				.format("0.00")
				.verticalAlignment("top")
				.horizontalAlignment("center")
				.set();
			this.matches.sheet()
				.style(row, MatchColumns.GRADE)
				.fillColor(GRADE_FILLS.get(grade))
				.verticalAlignment("top")
				.set();
		}
		if (row % ROWS_BETWEEN_FLUSHES == 0) {
			this.matches.sheet().flush();
		}
	}

	private static String text(String key) {
		return ReportTexts.of(Locale.CHINESE, key);
	}

}
