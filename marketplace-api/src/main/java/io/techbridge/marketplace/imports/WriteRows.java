package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.problems.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionStatus;

/**
 * Writes rows each by itself, where one of them cannot be written together with others.
 */
final class WriteRows {

	private static final Logger LOG = LoggerFactory.getLogger(WriteRows.class);

	private WriteRows() {
	}

	/**
	 * Whether a failure may be that of a single row, so that the others can do without
	 * it.
	 */
	static boolean isOfOneRow(RuntimeException failure) {
		return failure instanceof NonTransientDataAccessException
				|| failure instanceof OptimisticLockingFailureException || failure instanceof StaleVersion
				|| failure instanceof RuleViolated;
	}

	/**
	 * Whether the same rows may let themselves be written a moment later, when they are
	 * judged by what somebody else has done meanwhile.
	 */
	static boolean mayPass(RuntimeException failure) {
		return failure instanceof OptimisticLockingFailureException || failure instanceof StaleVersion
				|| failure instanceof DuplicateKeyException;
	}

	/**
	 * Writes rows one after the other. What cannot be written is told of its row, and the
	 * others do not suffer from it.
	 */
	static List<WrittenRow> oneByOne(List<ListedRow> rows, ListImport into, RowWork work,
			TransactionStatus transaction) {
		var mode = Objects.requireNonNull(into.mode());
		var written = new ArrayList<WrittenRow>();
		for (var row : rows) {
			var mark = work.mark();
			var savepoint = transaction.createSavepoint();
			try {
				written.addAll(work.write(List.of(row), mode));
			}
			catch (RuntimeException ex) {
				if (!isOfOneRow(ex)) {
					throw ex;
				}
				LOG.warn("Row {} of import {} could not be written", row.number(), into.id().value(), ex);
				transaction.rollbackToSavepoint(savepoint);
				work.back(mark);
				written.add(new WrittenRow(JudgedRow.unwritten(row), false));
			}
			transaction.releaseSavepoint(savepoint);
		}
		return written;
	}

}
