package io.techbridge.marketplace.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableWriterTests {

	private static final List<TableColumn> COLUMNS = List.of(new TableColumn("名称", 30), new TableColumn("金额", 12),
			new TableColumn("日期", 12), new TableColumn("时间", 18));

	private static final List<Object> ROW = Arrays.asList("膜, \"反渗透\"", 12.5, LocalDate.of(2026, 3, 5),
			Instant.parse("2026-03-05T16:30:00Z"));

	@Test
	void csvIsWhatExcelReads() throws IOException {
		var written = new String(write(TableFormat.CSV, List.of(ROW), List.of("示例")), StandardCharsets.UTF_8);

		assertThat(written).isEqualTo("\uFEFF名称,金额,日期,时间\r\n\"膜, \"\"反渗透\"\"\",12.5,2026-03-05,2026-03-06 00:30\r\n");
	}

	@Test
	void aWorkbookKeepsNumbersAndDays() throws IOException {
		var written = write(TableFormat.XLSX, List.of(ROW, Arrays.asList("二", null, null, null)), List.of("演示数据"));

		try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
			var sheets = workbook.getSheets().toList();
			assertThat(sheets).extracting(Sheet::getName).containsExactly("成果", "TechBridge");
			var rows = sheets.getFirst().read();
			assertThat(rows).hasSize(3);
			var row = rows.get(1);
			assertThat(row.getCellText(0)).isEqualTo("膜, \"反渗透\"");
			assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("12.5");
			assertThat(row.getCellAsDate(2).orElseThrow()).isEqualTo("2026-03-05T00:00");
			assertThat(row.getCellAsDate(3).orElseThrow()).isEqualTo("2026-03-06T00:30");
			assertThat(sheets.getLast().read().getFirst().getCellText(0)).isEqualTo("演示数据");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "\u0000=1", "\u0001=1" })
	void noTextIsTakenForAFormula(String text) throws IOException {
		for (var format : TableFormat.values()) {
			assertThat(firstText(format, text)).as(format.name())
				.startsWith("'")
				.endsWith(text.substring(text.length() - 1));
		}
	}

	@Test
	void numbersBelowZeroStayNumbers() throws IOException {
		var written = new String(write(TableFormat.CSV, List.of(List.of("膜", -3)), List.of()), StandardCharsets.UTF_8);

		assertThat(written).endsWith("膜,-3\r\n");
	}

	@Test
	void whereASheetIsFullAnotherBegins() throws IOException {
		var written = new ByteArrayOutputStream();
		try (var table = new XlsxTableWriter(written, "日志", COLUMNS, List.of(), 3)) {
			for (int i = 0; i < 5; i++) {
				table.write(List.of("行" + i));
			}
			table.finish();
		}

		try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written.toByteArray()))) {
			var names = new ArrayList<String>();
			var texts = new ArrayList<String>();
			for (var sheet : workbook.getSheets().toList()) {
				names.add(sheet.getName());
				sheet.read().stream().skip(1).map((Row row) -> row.getCellText(0)).forEach(texts::add);
			}
			assertThat(names).containsExactly("日志", "日志 (2)", "日志 (3)");
			assertThat(texts).containsExactly("行0", "行1", "行2", "行3", "行4");
		}
	}

	private static String firstText(TableFormat format, String text) throws IOException {
		var written = write(format, List.of(List.of(text)), List.of());
		if (format == TableFormat.CSV) {
			return new String(written, StandardCharsets.UTF_8).split("\r\n", 2)[1].replaceAll("^\"|\"?\r\n$", "");
		}
		try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(written))) {
			return workbook.getFirstSheet().read().get(1).getCellText(0);
		}
	}

	private static byte[] write(TableFormat format, List<? extends List<?>> rows, List<String> notices)
			throws IOException {
		var written = new ByteArrayOutputStream();
		try (var table = format.open(written, "成果", COLUMNS, notices)) {
			for (var row : rows) {
				table.write(row);
			}
			table.finish();
		}
		return written.toByteArray();
	}

}
