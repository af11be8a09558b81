package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of an xlsx workbook, read row by row.
 */
final class XlsxTable implements Table {

	private static final MathContext EXCEL_PRECISION = new MathContext(15);

	private final Path file;

	private final int index;

	private final String name;

	private final int sheets;

	private final XlsxParts parts;

	private XlsxTable(Path file, Sheet sheet, int sheets, XlsxParts parts) {
		this.file = file;
		this.index = sheet.getIndex();
		this.name = sheet.getName();
		this.sheets = sheets;
		this.parts = parts;
	}

	/**
	 * The visible sheets of a workbook.
	 * @throws ListRefused if it unpacks to more than the limits allow
	 */
	static List<Table> allOf(Path file, ListLimits limits) throws IOException {
		var parts = XlsxParts.of(file, limits);
		try (var workbook = new ReadableWorkbook(file.toFile())) {
			var sheets = workbook.getSheets().toList();
			var visible = sheets.stream().filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE);
			return visible.<Table>map((sheet) -> new XlsxTable(file, sheet, sheets.size(), parts)).toList();
		}
	}

	@Override
	public FileFacts facts() {
		return new FileFacts(this.file.getFileName().toString(), "xlsx", null, null, this.name, this.sheets - 1, 0);
	}

	@Override
	public Rows open() throws IOException {
		var merged = this.parts.mergedCells(this.index);
		var workbook = new ReadableWorkbook(this.file.toFile(), new ReadingOptions(this.parts.hasFormats(), true));
		try {
			return new XlsxRows(workbook, workbook.getSheet(this.index).orElseThrow().openStream(), merged);
		}
		catch (IOException | RuntimeException ex) {
			workbook.close();
			throw ex;
		}
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null || cell.getRawValue() == null) {
			return "";
		}
		return switch (cell.getType()) {
			case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell.asNumber());
			case FORMULA -> result(cell);
			case BOOLEAN -> "1".equals(cell.getRawValue()) ? "TRUE" : "FALSE";
			case ERROR, EMPTY -> "";
			case STRING -> Texts.clean(cell.getText());
		};
	}

	/** The stored result of a formula, which may be a number, a date or a text. */
	private static String result(Cell cell) {
		try {
			var value = new BigDecimal(cell.getRawValue());
			return (isDate(cell) && DateUtil.isValidExcelDate(value.doubleValue()))
					? date(Objects.requireNonNull(DateUtil.getLocalDateTime(value.doubleValue()))) : number(value);
		}
		catch (NumberFormatException ex) {
			return cell.getRawValue().startsWith("#") ? "" : Texts.clean(cell.getRawValue());
		}
	}

	private static boolean isDate(Cell cell) {
		var id = (cell.getDataFormatId() != null) ? cell.getDataFormatId() : 0;
		return isDate(id, cell.getDataFormatString());
	}

	/**
	 * Whether a number format shows a date; the numbers 27–36 and 50–58 are the Chinese
	 * ones, which are not written out in the file.
	 */
	static boolean isDate(int id, @Nullable String format) {
		return id >= 27 && id <= 36 || id >= 50 && id <= 58 || DateUtil.isADateFormat(id, format);
	}

	static String date(LocalDateTime time) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : time.toString();
	}

	/** As many digits as Excel keeps, never in scientific notation. */
	static String number(BigDecimal value) {
		var rounded = (value.scale() > 0) ? value.round(EXCEL_PRECISION) : value;
		return (rounded.signum() == 0) ? "0" : rounded.stripTrailingZeros().toPlainString();
	}

	private static final class XlsxRows implements Rows {

		private final ReadableWorkbook workbook;

		private final Stream<Row> stream;

		private final Iterator<Row> rows;

		private final MergedCells merged;

		private XlsxRows(ReadableWorkbook workbook, Stream<Row> stream, MergedCells merged) {
			this.workbook = workbook;
			this.stream = stream;
			this.rows = stream.iterator();
			this.merged = merged;
		}

		@Override
		public boolean hasNext() {
			return this.rows.hasNext();
		}

		@Override
		public TextRow next() {
			var row = this.rows.next();
			var cells = new ArrayList<String>();
			for (int column = 0; column < Math.min(row.getCellCount(), ListLimits.COLUMNS); column++) {
				cells.add(text(row.getCell(column)));
			}
			return this.merged.fill(row.getRowNum(), cells);
		}

		@Override
		public void close() throws IOException {
			this.stream.close();
			this.workbook.close();
		}

	}

}
