package io.techbridge.marketplace.statistics.reports;

import java.io.IOException;
import java.io.OutputStream;

import io.techbridge.marketplace.statistics.reports.ReportDocument.Section;
import org.dhatim.fastexcel.Workbook;

/**
 * A report as a workbook, a sheet for each section.
 */
final class ReportWorkbook {

	private ReportWorkbook() {
	}

	static void write(ReportDocument document, OutputStream stream) throws IOException {
		var workbook = new Workbook(stream, "TechBridge", "1.0");
		for (var section : document.sections()) {
			var sheet = new ReportSheet(workbook, section.name(), section.widths());
			if (section == document.sections().getFirst()) {
				sheet.title(document.title());
			}
			write(section, sheet);
			sheet.finish();
		}
		workbook.finish();
	}

	private static void write(Section section, ReportSheet sheet) throws IOException {
		for (var block : section.blocks()) {
			if (block.heading() != null) {
				sheet.heading(block.heading());
			}
			if (!block.names().isEmpty()) {
				sheet.names(block.names());
			}
			if (section.isList()) {
				sheet.freeze();
			}
			for (var row : block.rows()) {
				sheet.line(row);
			}
			if (section.isList()) {
				sheet.filterFrom(0);
			}
			sheet.gap();
		}
	}

}
