package io.techbridge.marketplace.statistics.reports;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A report in words and numbers, the same for the workbook and for paper, which shows the
 * first rows of long tables.
 *
 * @param title what it is called
 * @param sections each a sheet of the workbook
 */
record ReportDocument(String title, List<Section> sections) {

	/**
	 * A part of the report.
	 *
	 * @param widths of its columns, in digits
	 * @param isList whether it is one long table, whose names stay in sight
	 */
	record Section(String name, List<Integer> widths, boolean isList, List<Block> blocks) {

		static Section of(String name, List<Integer> widths, List<Block> blocks) {
			return new Section(name, widths, false, blocks);
		}

	}

	/**
	 * A table with what stands above it.
	 *
	 * @param names of its columns, none for mere lines
	 * @param rows whole numbers are counts, decimal ones amounts, fractions shares
	 */
	record Block(@Nullable String heading, List<String> names, List<List<@Nullable Object>> rows) {

	}

}
