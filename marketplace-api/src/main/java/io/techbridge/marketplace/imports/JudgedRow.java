package io.techbridge.marketplace.imports;

import java.util.List;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.lists.Lookalike;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row of a file.
 *
 * @param row the row as a spreadsheet program counts it
 * @param externalId the number the list gives it
 * @param listing the listing it means or has become
 * @param changedFields the fields it changes
 * @param like what it is likely the same as
 */
record JudgedRow(int row, @Nullable String externalId, String title, ImportOutcome outcome, @Nullable ListingId listing,
		List<StoredProblem> problems, List<String> changedFields, @Nullable Lookalike like) {

	JudgedRow {
		problems = List.copyOf(problems);
		changedFields = List.copyOf(changedFields);
	}

	/**
	 * The same once it has become a listing.
	 */
	JudgedRow as(ListingId written) {
		return new JudgedRow(this.row, this.externalId, this.title, this.outcome, written, this.problems,
				this.changedFields, this.like);
	}

	/**
	 * The same with more that is wrong with it.
	 */
	JudgedRow with(List<StoredProblem> more) {
		return new JudgedRow(this.row, this.externalId, this.title, this.outcome, this.listing,
				Stream.concat(this.problems.stream(), more.stream()).toList(), this.changedFields, this.like);
	}

	/**
	 * Whether it makes or changes a listing.
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
