package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook in the format before 2007, which can only be read as a whole.
 */
final class XlsTable implements Table {

	private final Path file;

	private final Sheet sheet;

	private XlsTable(Path file, Sheet sheet) {
		this.file = file;
		this.sheet = sheet;
	}

	/**
	 * The visible sheets of a workbook.
	 */
	static List<Table> allOf(Path file, ListLimits limits) throws IOException {
		if (Files.size(file) > limits.xlsBytes()) {
			throw ListRefused.because("xls-large", file.getFileName(), limits.xlsBytes() >> 20);
		}
		try (var stream = Files.newInputStream(file); var workbook = new HSSFWorkbook(stream)) {
			return IntStream.range(0, workbook.getNumberOfSheets())
				.filter((index) -> workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE)
				.<Table>mapToObj((index) -> new XlsTable(file, workbook.getSheetAt(index)))
				.toList();
		}
	}

	@Override
	public FileFacts facts() {
		return new FileFacts(this.file.getFileName().toString(), "xls", null, null, this.sheet.getSheetName(),
				this.sheet.getWorkbook().getNumberOfSheets() - 1, 0);
	}

	@Override
	public Rows open() {
		return new XlsRows(this.sheet.rowIterator(), new MergedCells(this.sheet.getMergedRegions()));
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		var type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> isDate(cell) ? XlsxTable.date(cell.getLocalDateTimeCellValue())
					: XlsxTable.number(BigDecimal.valueOf(cell.getNumericCellValue()));
			case STRING -> Texts.clean(cell.getRichStringCellValue().getString());
			case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
			default -> "";
		};
	}

	private static boolean isDate(Cell cell) {
		var style = cell.getCellStyle();
		return cell.getNumericCellValue() >= 0 && XlsxTable.isDate(style.getDataFormat(), style.getDataFormatString());
	}

	private record XlsRows(Iterator<Row> rows, MergedCells merged) implements Rows {

		@Override
		public boolean hasNext() {
			return this.rows.hasNext();
		}

		@Override
		public TextRow next() {
			var row = this.rows.next();
			var cells = new ArrayList<String>();
			for (int column = 0; column < Math.min(row.getLastCellNum(), ListLimits.COLUMNS); column++) {
				cells.add(text(row.getCell(column)));
			}
			return this.merged.fill(row.getRowNum() + 1, cells);
		}

		@Override
		public void close() {
			// The workbook is in memory.
		}

	}

}
