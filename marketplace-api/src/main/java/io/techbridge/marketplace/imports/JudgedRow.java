package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListedRow;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row of a file.
 *
 * @param row the row as a spreadsheet program counts it
 * @param externalId the number the list gives it
 * @param subject the listing or contract it means or has become
 * @param changedFields the fields it changes
 * @param like what it is likely the same as
 */
record JudgedRow(int row, @Nullable String externalId, String title, ImportOutcome outcome, @Nullable Long subject,
		List<StoredProblem> problems, List<String> changedFields, @Nullable Alike like) {

	JudgedRow {
		problems = List.copyOf(problems);
		changedFields = List.copyOf(changedFields);
	}

	/**
	 * What becomes of a row of a list.
	 */
	static JudgedRow of(ListedRow row, ImportOutcome outcome, @Nullable Long subject, List<StoredProblem> problems,
			List<String> changedFields, @Nullable Alike like) {
		return new JudgedRow(row.number(), row.externalId().isEmpty() ? null : row.externalId(), row.title(), outcome,
				subject, problems, changedFields, like);
	}

	/**
	 * What is told of a row that could not be written, though nothing seemed wrong with
	 * it.
	 */
	static JudgedRow unwritten(ListedRow row) {
		var problems = new ArrayList<>(row.problems().stream().map(StoredProblem::of).toList());
		problems.addFirst(StoredProblem.rejected(Column.TITLE, row.title(), "import.row.not-written"));
		return of(row, ImportOutcome.ERROR, null, problems, List.of(), null);
	}

	/**
	 * The same once it has become something.
	 */
	JudgedRow as(long written) {
		return new JudgedRow(this.row, this.externalId, this.title, this.outcome, written, this.problems,
				this.changedFields, this.like);
	}

	/**
	 * The same with more that is wrong with it.
	 */
	JudgedRow with(List<StoredProblem> more) {
		return new JudgedRow(this.row, this.externalId, this.title, this.outcome, this.subject,
				Stream.concat(this.problems.stream(), more.stream()).toList(), this.changedFields, this.like);
	}

	/**
	 * Whether it makes or changes anything.
	 */
	boolean isWritten() {
		return this.outcome == ImportOutcome.NEW || this.outcome == ImportOutcome.CHANGED;
	}

	/**
	 * Whether somebody should look at it again.
	 */
	boolean isToBeCorrected() {
		return !this.problems.isEmpty() || this.outcome == ImportOutcome.DUPLICATE
				|| this.outcome == ImportOutcome.AMBIGUOUS || this.outcome == ImportOutcome.ERROR;
	}

}
