package io.techbridge.marketplace.statistics.reports;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Block;
import io.techbridge.marketplace.statistics.reports.ReportDocument.Section;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands on paper: the same tables as in the workbook, worded.
 */
@Schema(name = "PrintedReport")
record PrintedReport(IssuedReport report, String title, List<PrintedSection> sections) {

	/** A hundred sheets of paper; nobody prints more, and browsers take seconds to. */
	static final int MOST_ROWS = 2_000;

	static PrintedReport of(IssuedReport report, ReportDocument document) {
		return new PrintedReport(report, document.title(),
				document.sections().stream().map(PrintedSection::of).toList());
	}

	/**
	 * A part of the report.
	 */
	@Schema(name = "PrintedSection")
	record PrintedSection(String name, List<PrintedTable> tables) {

		private static PrintedSection of(Section section) {
			return new PrintedSection(section.name(), section.blocks().stream().map(PrintedTable::of).toList());
		}

	}

	/**
	 * A table of the report.
	 *
	 * @param names of its columns, none for mere lines
	 * @param rows the first {@value #MOST_ROWS}
	 * @param omitted how many more rows only the workbook has
	 */
	@Schema(name = "PrintedTable")
	record PrintedTable(@Nullable String heading, List<String> names, List<List<PrintedCell>> rows, int omitted) {

		private static PrintedTable of(Block block) {
			var rows = block.rows()
				.stream()
				.limit(MOST_ROWS)
				.map((row) -> row.stream().map(PrintedCell::of).toList())
				.toList();
			return new PrintedTable(block.heading(), block.names(), rows, block.rows().size() - rows.size());
		}

	}

	/**
	 * A cell.
	 *
	 * @param number whether it is one, and stands at the right
	 */
	@Schema(name = "PrintedCell")
	record PrintedCell(String text, boolean number) {

		private static PrintedCell of(@Nullable Object value) {
			return new PrintedCell(text(value), value instanceof Number);
		}

		private static String text(@Nullable Object value) {
			return switch (value) {
				case null -> "–";
				case BigDecimal amount -> format("#,##0.00").format(amount);
				case Double share -> format("0.0%").format(share);
				case Number count -> format("#,##0").format(count);
				default -> value.toString();
			};
		}

		private static DecimalFormat format(String pattern) {
			return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
		}

	}

}
