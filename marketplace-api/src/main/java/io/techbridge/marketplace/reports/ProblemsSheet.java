package io.techbridge.marketplace.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.lists.RowProblem;
import io.techbridge.marketplace.platform.tables.ForeignText;
import org.dhatim.fastexcel.Worksheet;

/**
 * The last sheet: rows and values that were not used, so that they can be mended.
 */
final class ProblemsSheet {

	private final SheetTable table;

	ProblemsSheet(Worksheet sheet) {
		this.table = new SheetTable(sheet,
				Stream.of("list", "row", "effect", "field", "value", "reason")
					.map((name) -> text("problem." + name))
					.toList(),
				List.of(30, 8, 16, 16, 44, 60));
	}

	void write(ReportRun run) {
		problems(run.achievements());
		problems(run.needs());
		this.table.addFilter();
		if (this.table.rows() == 0) {
			this.table.append(List.of(text("problem.none")));
		}
	}

	private void problems(ListReading<?> list) {
		Stream.concat(list.rejected().stream(), list.leftOut().stream())
			.forEach((problem) -> write(list.file().name(), problem));
	}

	private void write(String file, RowProblem problem) {
		var column = problem.column();
		this.table.append(List.of(ForeignText.safe(file), problem.row(), problem.severity().label(Locale.CHINESE),
				(column != null) ? column.label(Locale.CHINESE) : "", ForeignText.safe(problem.value()),
				problem.reason(Locale.CHINESE)));
	}

	private static String text(String key) {
		return ReportTexts.of(Locale.CHINESE, key);
	}

}
