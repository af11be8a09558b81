package io.techbridge.marketplace.reports;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.platform.tables.ForeignText;
import io.techbridge.marketplace.platform.tables.SheetHeader;
import io.techbridge.matching.Grade;
import org.dhatim.fastexcel.Worksheet;

/**
 * The first sheet: what was compared, what came out, and how the lists were understood.
 */
final class OverviewSheet {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX", Locale.ROOT);

	private static final int LABEL_WIDTH = 24;

	private static final int VALUE_WIDTH = 96;

	private final Worksheet sheet;

	private int row;

	OverviewSheet(Worksheet sheet) {
		this.sheet = sheet;
	}

	void write(ReportRun run, int needs, int needsWithMatches, Map<Grade, Integer> counts) {
		this.sheet.width(0, LABEL_WIDTH);
		this.sheet.width(1, VALUE_WIDTH);
		SheetHeader.setUpPage(this.sheet);
		title(text("sheet.title"));
		line("overview.time", TIME.format(run.time()));
		line("overview.top", run.top().isPresent() ? String.valueOf(run.top().getAsInt()) : text("overview.all"));
		line("overview.weights", run.weightsVersion());
		line("overview.meaning", text(run.meaningUsed() ? "overview.meaning-used" : "overview.words-only"));
		heading("overview.result");
		line("overview.needs", needs);
		line("overview.needs-with-matches", needsWithMatches);
		line("overview.needs-without-matches", needs - needsWithMatches);
		counts.forEach((grade,
				count) -> number(ReportTexts.of(Locale.CHINESE, "overview.grade", MatchColumns.label(grade)), count));
		heading("overview.achievements");
		list(run.achievements());
		heading("overview.needs-list");
		list(run.needs());
	}

	private void list(ListReading<?> list) {
		var file = list.file();
		line("overview.file", file.name());
		line("overview.format",
				ReportTexts.of(Locale.CHINESE, "overview.format-of", file.format(),
						(file.charset() != null) ? file.charset() : "–", (file.sheet() != null) ? file.sheet() : "–",
						file.headerRow()));
		line("overview.used", list.rows().size());
		line("overview.rejected", list.rejected().size());
		line("overview.left-out", list.leftOut().size());
		lines("overview.columns", list.columns().stream().map((column) -> column.sentence(Locale.CHINESE)).toList());
		lines("overview.ignored", list.ignoredColumns());
		lines("overview.rules", list.notes().stream().map((note) -> note.sentence(Locale.CHINESE)).toList());
	}

	private void title(String text) {
		this.sheet.value(0, 0, text);
		this.sheet.style(0, 0).bold().fontSize(16).set();
		this.sheet.rowHeight(0, 28);
		this.row = 2;
	}

	private void heading(String key) {
		this.row++;
		this.sheet.value(this.row, 0, text(key));
		this.sheet.range(this.row, 0, this.row, 1).style().bold().fillColor(SheetHeader.FILL).set();
		this.row++;
	}

	/** One below the other, the label only before the first. */
	private void lines(String key, List<String> values) {
		line(key, values.isEmpty() ? "–" : values.getFirst());
		values.stream().skip(1).forEach((value) -> write("", value));
	}

	private void line(String key, String value) {
		write(text(key), value);
	}

	private void write(String label, String value) {
		this.sheet.value(this.row, 0, label);
		this.sheet.value(this.row, 1, ForeignText.safe(value));
		styleLine(SheetTable.height(List.of(label, value), List.of(LABEL_WIDTH, VALUE_WIDTH)));
	}

	private void line(String key, int value) {
		number(text(key), value);
	}

	private void number(String label, int value) {
		this.sheet.value(this.row, 0, label);
		this.sheet.value(this.row, 1, value);
		styleLine(SheetTable.height(List.of(label), List.of(LABEL_WIDTH)));
	}

	private void styleLine(double height) {
		this.sheet.rowHeight(this.row, height);
		this.sheet.style(this.row, 0).verticalAlignment("top").set();
		this.sheet.style(this.row, 1).wrapText(true).verticalAlignment("top").horizontalAlignment("left").set();
		this.row++;
	}

	private static String text(String key) {
		return ReportTexts.of(Locale.CHINESE, key);
	}

}
