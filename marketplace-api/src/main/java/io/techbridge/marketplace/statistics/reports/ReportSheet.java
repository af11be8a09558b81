package io.techbridge.marketplace.statistics.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.platform.tables.ForeignText;
import io.techbridge.marketplace.platform.tables.SheetHeader;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a report that is written from top to bottom: headings, tables, lines.
 */
final class ReportSheet {

	private static final String DECIMAL = "#,##0.00";

	private static final String COUNT = "#,##0";

	private static final String SHARE = "0.0%";

	private static final int ROWS_BETWEEN_FLUSHES = 500;

	private final Worksheet sheet;

	private final int columns;

	private int row;

	ReportSheet(Workbook workbook, String name, List<Integer> widths) {
		this.sheet = workbook.newWorksheet(name);
		this.columns = widths.size();
		SheetHeader.setUpPage(this.sheet);
		for (int column = 0; column < widths.size(); column++) {
			this.sheet.width(column, widths.get(column));
		}
	}

	void title(String text) {
		this.sheet.value(this.row, 0, text);
		this.sheet.style(this.row, 0).bold().fontSize(18).set();
		this.sheet.rowHeight(this.row, 32);
		this.row += 2;
	}

	void heading(String text) {
		this.sheet.value(this.row, 0, text);
		this.sheet.style(this.row, 0).bold().fontSize(12).set();
		this.row++;
	}

	/** Names of columns. */
	void names(List<String> names) throws IOException {
		line(names);
		this.sheet.range(this.row - 1, 0, this.row - 1, names.size() - 1)
			.style()
			.bold()
			.wrapText(true)
			.fillColor(SheetHeader.FILL)
			.set();
	}

	/**
	 * A row: whole numbers are counts, decimal ones amounts, fractions shares.
	 */
	void line(List<? extends @Nullable Object> values) throws IOException {
		for (int column = 0; column < values.size(); column++) {
			write(column, values.get(column));
		}
		this.row++;
		if (this.row % ROWS_BETWEEN_FLUSHES == 0) {
			this.sheet.flush();
		}
	}

	void gap() {
		this.row++;
	}

	/** All above stays in sight and is printed on each page. */
	void freeze() {
		this.sheet.freezePane(0, this.row);
		this.sheet.repeatRows(0, this.row - 1);
	}

	/** Lets a reader choose among the rows since the names of the columns. */
	void filterFrom(int names) {
		if (this.row - 1 > names) {
			this.sheet.setAutoFilter(names, 0, this.row - 1, this.columns - 1);
		}
	}

	void finish() throws IOException {
		this.sheet.finish();
	}

	private void write(int column, @Nullable Object value) {
		switch (value) {
			case null -> {
				// stays empty
			}
			case BigDecimal decimal -> number(column, decimal, DECIMAL);
			case Double share -> number(column, share, SHARE);
			case Number count -> number(column, count, COUNT);
			case LocalDate date -> {
				this.sheet.value(this.row, column, date);
				this.sheet.style(this.row, column).format("yyyy-mm-dd").set();
			}
			default -> this.sheet.inlineString(this.row, column, ForeignText.safe(value.toString()));
		}
	}

	private void number(int column, Number number, String format) {
		this.sheet.value(this.row, column, number);
		this.sheet.style(this.row, column).format(format).set();
	}

}
