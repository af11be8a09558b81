package io.techbridge.marketplace.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import io.techbridge.marketplace.lists.ListReading;
import io.techbridge.marketplace.lists.RowProblem;

/**
 * Tells the person at the keyboard how a list was read: which column was taken for what,
 * by which rules values were read, and which rows need a look.
 */
final class ReadingTold {

	/** Problems told on the screen; the report holds them all. */
	private static final int MOST_PROBLEMS = 20;

	private final PrintWriter out;

	ReadingTold(PrintWriter out) {
		this.out = out;
	}

	void tell(String what, ListReading<?> reading) {
		var file = reading.file();
		this.out.printf("%s：%s（%s%s）%n", what, file.name(), file.format(),
				(file.charset() != null) ? "，" + file.charset() : "");
		if (file.headerRow() > 0) {
			this.out.printf("  表头在第 %d 行，识别的列：%n", file.headerRow());
			reading.columns().forEach((column) -> this.out.println("    " + column.sentence(Locale.CHINESE)));
		}
		if (!reading.ignoredColumns().isEmpty()) {
			this.out.println("  未识别而忽略的列：" + String.join("、", reading.ignoredColumns()));
		}
		reading.notes().forEach((note) -> this.out.println("  " + note.sentence(Locale.CHINESE)));
		this.out.printf("  采用 %d 行", reading.rows().size());
		this.out.printf("，退回 %d 行，略去 %d 个看不懂的值%n", reading.rejected().size(), reading.leftOut().size());
		tell(reading.rejected());
		tell(reading.leftOut());
		this.out.flush();
	}

	private void tell(List<RowProblem> problems) {
		problems.stream().limit(MOST_PROBLEMS).forEach((problem) -> this.out.println("    " + line(problem)));
		if (problems.size() > MOST_PROBLEMS) {
			this.out.printf("    …… 还有 %d 条，见报告%n", problems.size() - MOST_PROBLEMS);
		}
	}

	private static String line(RowProblem problem) {
		var column = problem.column();
		return "第 %d 行%s：%s（%s）".formatted(problem.row(),
				(column != null) ? "“" + column.label(Locale.CHINESE) + "”" : "", problem.reason(Locale.CHINESE),
				problem.value());
	}

}
