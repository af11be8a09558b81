package io.techbridge.marketplace.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worth telling about a list while it is read.
 */
final class Findings {

	private static final int EXAMPLE_CHARACTERS = 60;

	private final List<RowProblem> rejected = new ArrayList<>();

	private final List<RowProblem> leftOut = new ArrayList<>();

	private final Map<String, ParsingNote> notes = new LinkedHashMap<>();

	void reject(int row, Column column, String value, String code, Object... arguments) {
		this.rejected
			.add(new RowProblem(RowProblem.Severity.REJECTED, row, column, value, code, Arrays.asList(arguments)));
	}

	void rejectUnreadable(int row, String value) {
		this.rejected.add(new RowProblem(RowProblem.Severity.REJECTED, row, null, value, "unreadable-row", List.of()));
	}

	void leaveOut(int row, Column column, String value, String code, Object... arguments) {
		this.leftOut
			.add(new RowProblem(RowProblem.Severity.LEFT_OUT, row, column, value, code, Arrays.asList(arguments)));
	}

	boolean hasLeftOut(Column column) {
		return this.leftOut.stream().anyMatch((problem) -> problem.column() == column);
	}

	/**
	 * Rejects the rows of which any value was left out.
	 */
	void rejectLeftOut() {
		this.leftOut.forEach((problem) -> this.rejected.add(problem.as(RowProblem.Severity.REJECTED)));
		this.leftOut.clear();
	}

	/**
	 * Rejects the rows of which a value of the column was left out.
	 */
	void rejectLeftOut(Column column) {
		for (var problem : List.copyOf(this.leftOut)) {
			if (problem.column() == column) {
				this.leftOut.remove(problem);
				this.rejected.add(problem.as(RowProblem.Severity.REJECTED));
			}
		}
	}

	void note(Column column, String rule, String example, String result) {
		this.notes.merge(column + " " + rule, new ParsingNote(column, rule, shortened(example), shortened(result), 1),
				(known, again) -> new ParsingNote(known.column(), known.rule(), known.example(), known.result(),
						known.count() + 1));
	}

	List<RowProblem> rejected() {
		return this.rejected;
	}

	List<RowProblem> leftOut() {
		return this.leftOut;
	}

	List<ParsingNote> notes() {
		return List.copyOf(this.notes.values());
	}

	private static String shortened(String text) {
		var line = text.replaceAll("\\s+", " ");
		return (line.length() > EXAMPLE_CHARACTERS) ? line.substring(0, EXAMPLE_CHARACTERS) + "…" : line;
	}

}
