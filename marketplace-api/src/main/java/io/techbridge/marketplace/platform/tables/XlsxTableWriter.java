package io.techbridge.marketplace.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import io.techbridge.marketplace.platform.time.China;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook: further sheets where one is full, notices on the last.
 */
final class XlsxTableWriter implements TableWriter {

	private static final int ROWS_BETWEEN_FLUSHES = 200;

	private static final int LONGEST_SHEET_NAME = 25;

	private static final int NOTICE_WIDTH = 100;

	private final OutputStream stream;

	private final Workbook workbook;

	private final String name;

	private final List<TableColumn> columns;

	private final List<String> notices;

	private final int rowsPerSheet;

	private Worksheet sheet;

	private int sheets;

	private int row;

	XlsxTableWriter(OutputStream stream, String name, List<TableColumn> columns, List<String> notices) {
		this(stream, name, columns, notices, Worksheet.MAX_ROWS);
	}

	/**
	 * @param rowsPerSheet how many rows a sheet may have, with its header
	 */
	XlsxTableWriter(OutputStream stream, String name, List<TableColumn> columns, List<String> notices,
			int rowsPerSheet) {
		this.stream = stream;
		this.workbook = new Workbook(stream, "TechBridge", "1.0");
		this.name = name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
		this.columns = columns;
		this.notices = notices;
		this.rowsPerSheet = rowsPerSheet;
		this.sheet = newSheet();
	}

	@Override
	public void write(List<? extends @Nullable Object> values) throws IOException {
		if (this.row + 1 >= this.rowsPerSheet) {
			finishSheet();
			this.sheet = newSheet();
		}
		this.row++;
		for (int column = 0; column < values.size(); column++) {
			write(column, values.get(column));
		}
		if (this.row % ROWS_BETWEEN_FLUSHES == 0) {
			this.sheet.flush();
		}
	}

	@Override
	public void finish() throws IOException {
		finishSheet();
		if (!this.notices.isEmpty()) {
			writeNotices();
		}
		this.workbook.finish();
	}

	@Override
	public void close() throws IOException {
		this.stream.close();
	}

	/** Texts are not shared between cells: the shared ones would all stay in memory. */
	private void write(int column, @Nullable Object value) {
		switch (value) {
			case null -> {
				// stays empty
			}
			case Number number -> this.sheet.value(this.row, column, number);
			case LocalDate date -> {
				this.sheet.value(this.row, column, date);
				this.sheet.style(this.row, column).format("yyyy-mm-dd").set();
			}
			case Instant instant -> {
				this.sheet.value(this.row, column, LocalDateTime.ofInstant(instant, China.ZONE));
				this.sheet.style(this.row, column).format("yyyy-mm-dd hh:mm").set();
			}
			default -> this.sheet.inlineString(this.row, column, ForeignText.safe(value.toString()));
		}
	}

	private Worksheet newSheet() {
		this.sheets++;
		this.row = 0;
		var begun = this.workbook.newWorksheet((this.sheets == 1) ? this.name : this.name + " (" + this.sheets + ")");
		SheetHeader.write(begun, this.columns.stream().map(TableColumn::header).toList(),
				this.columns.stream().map(TableColumn::width).toList());
		return begun;
	}

	private void finishSheet() throws IOException {
		if (this.row > 0) {
			this.sheet.setAutoFilter(0, 0, this.row, this.columns.size() - 1);
		}
		this.sheet.finish();
	}

	private void writeNotices() throws IOException {
		var last = this.workbook.newWorksheet("TechBridge");
		last.width(0, NOTICE_WIDTH);
		for (int line = 0; line < this.notices.size(); line++) {
			last.inlineString(line, 0, this.notices.get(line));
		}
		last.finish();
	}

}
