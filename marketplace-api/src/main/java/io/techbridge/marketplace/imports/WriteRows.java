package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.listings.lists.BringListings;
import io.techbridge.marketplace.listings.lists.BringListings.Submission;
import io.techbridge.marketplace.listings.lists.BroughtListings;
import io.techbridge.marketplace.listings.lists.JudgeRow;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.RowProblem;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/**
 * Judges rows and writes their listings: all in few statements, or, where one of them
 * cannot be written, each by itself.
 */
@Component
class WriteRows {

	private static final Logger LOG = LoggerFactory.getLogger(WriteRows.class);

	private final JudgeRow judge;

	private final BringListings bring;

	WriteRows(JudgeRow judge, BringListings bring) {
		this.judge = judge;
		this.bring = bring;
	}

	/**
	 * Whether a failure may be that of a single row, so that the others can do without
	 * it.
	 */
	static boolean isOfOneRow(RuntimeException failure) {
		return failure instanceof NonTransientDataAccessException
				|| failure instanceof OptimisticLockingFailureException || failure instanceof RuleViolated;
	}

	/**
	 * Whether the same rows may let themselves be written a moment later, when they are
	 * judged by what somebody else has done meanwhile.
	 */
	static boolean mayPass(RuntimeException failure) {
		return failure instanceof OptimisticLockingFailureException || failure instanceof DuplicateKeyException;
	}

	/**
	 * Writes rows together.
	 */
	List<WrittenRow> together(List<ListedRow> rows, ListImport into, RowJudge rowJudge, Caller caller) {
		var known = this.judge.known(into.organizationId(), into.kind(), rows.stream().map(RowJudge::brought).toList());
		var batch = new BroughtListings(known);
		var judged = new ArrayList<JudgedRow>();
		for (var row : rows) {
			var verdict = rowJudge.judge(row, known);
			judged.add(verdict.writes() ? verdict.row()
				.as(this.bring.prepare(verdict.brought(), Objects.requireNonNull(verdict.judgement()), batch, caller))
					: verdict.row());
		}
		this.bring.write(batch);
		var submissions = (into.mode() == ImportMode.SUBMIT) ? this.bring.submit(batch, caller)
				: Map.<ListingId, Submission>of();
		return judged.stream().map((row) -> written(row, submissions)).toList();
	}

	/**
	 * Writes rows one after the other. What cannot be written is told of its row, and the
	 * others do not suffer from it.
	 */
	List<WrittenRow> oneByOne(List<ListedRow> rows, ListImport into, RowJudge rowJudge, Caller caller,
			TransactionStatus transaction) {
		var written = new ArrayList<WrittenRow>();
		for (var row : rows) {
			var mark = rowJudge.mark();
			var savepoint = transaction.createSavepoint();
			try {
				written.addAll(together(List.of(row), into, rowJudge, caller));
			}
			catch (RuntimeException ex) {
				if (!isOfOneRow(ex)) {
					throw ex;
				}
				LOG.warn("Row {} of import {} could not be written", row.number(), into.id().value(), ex);
				transaction.rollbackToSavepoint(savepoint);
				rowJudge.back(mark);
				written.add(new WrittenRow(rowJudge.unwritten(row), false));
			}
			transaction.releaseSavepoint(savepoint);
		}
		return written;
	}

	private static WrittenRow written(JudgedRow row, Map<ListingId, Submission> submissions) {
		var submission = submission(row, submissions);
		if (submission == null) {
			return new WrittenRow(row, false);
		}
		var missing = submission.missing()
			.entrySet()
			.stream()
			.map((problem) -> StoredProblem.of(RowProblem.Severity.LEFT_OUT, problem))
			.toList();
		return new WrittenRow(row.with(missing), waits(submission.listing()));
	}

	/** An unchanged row names a listing too, that another row of the batch may change. */
	private static @Nullable Submission submission(JudgedRow row, Map<ListingId, Submission> submissions) {
		return row.isWritten() ? submissions.get(Objects.requireNonNull(row.listing())) : null;
	}

	private static boolean waits(Listing listing) {
		return listing.status() == Status.SUBMITTED
				|| listing.pending() != null && listing.pending().status() == PendingStatus.SUBMITTED;
	}

}
