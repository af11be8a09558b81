package io.techbridge.marketplace.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the rows of a list, each batch in one transaction with the mark of how far it
 * has come: after a crash it goes on behind the last batch, and nothing is written twice.
 * Every row is judged anew, since listings may have changed since the check.
 */
@Component
class ApplyImport {

	private static final Logger LOG = LoggerFactory.getLogger(ApplyImport.class);

	static final String JOB = "apply-import";

	/** Somebody may change the same listings at the same moment. */
	private static final int MOST_ATTEMPTS = 3;

	private final ListImports imports;

	private final ImportFiles files;

	private final AllRowWorks works;

	private final JudgedRows judged;

	private final EndImport end;

	private final InTheNameOf inTheNameOf;

	private final TransactionOperations transaction;

	ApplyImport(ListImports imports, ImportFiles files, AllRowWorks works, JudgedRows judged, EndImport end,
			InTheNameOf inTheNameOf, TransactionOperations transaction) {
		this.imports = imports;
		this.files = files;
		this.works = works;
		this.judged = judged;
		this.end = end;
		this.inTheNameOf = inTheNameOf;
		this.transaction = transaction;
	}

	Optional<Message> run(long subject, BooleanSupplier stopping) {
		var id = new ImportId(subject);
		var begun = this.imports.findById(id).filter((one) -> one.state() == ImportState.APPLYING);
		if (begun.isEmpty()) {
			return Optional.of(Message.of("job.nothing-to-do"));
		}
		var caller = this.inTheNameOf.find(begun.get().accountId())
			.filter((one) -> ImportAccess.mayStill(one, begun.get()));
		if (caller.isEmpty()) {
			this.end.failed(id, "import.failure.not-allowed");
			return Optional.of(Message.of("job.import-not-allowed"));
		}
		try {
			return this.files.read(begun.get(),
					(list) -> apply(begun.get(), list, caller.get(), new ImportSlice(stopping)));
		}
		catch (ListRefused ex) {
			this.end.failed(id, ex);
			return Optional.of(Message.of("job.import-refused", ex.code()));
		}
	}

	private Optional<Message> apply(ListImport begun, OpenList list, Caller caller, ImportSlice slice) {
		var work = this.works.begin(begun, list, caller);
		var lastRow = begun.lastRow();
		try (var rows = list.rows(begun.mapping().targets())) {
			rows.skipTo(lastRow);
			while (rows.hasNext()) {
				var batch = ImportSlice.next(rows);
				if (!write(new Batch(begun.id(), lastRow, batch, caller), work)) {
					return Optional.of(Message.of("job.taken-over"));
				}
				lastRow = batch.getLast().number();
				if (slice.isOver()) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(Message.of("job.import-applied", this.end.applied(begun.id(), caller)));
	}

	/**
	 * Writes a batch. Should a row of it not let itself be written, the others are.
	 * @return whether it was this one's turn
	 */
	private boolean write(Batch batch, RowWork work) {
		var mark = work.mark();
		for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
			try {
				return write(batch, (into, status) -> work.write(batch.rows(), Objects.requireNonNull(into.mode())));
			}
			catch (RuntimeException ex) {
				if (!WriteRows.isOfOneRow(ex)) {
					throw ex;
				}
				LOG.info("Rows up to {} of import {} were not written together: {}", batch.last(), batch.id().value(),
						ex.getMessage());
				work.back(mark);
				if (!WriteRows.mayPass(ex)) {
					break;
				}
			}
		}
		return write(batch, (into, status) -> WriteRows.oneByOne(batch.rows(), into, work, status));
	}

	private boolean write(Batch batch, BiFunction<ListImport, TransactionStatus, List<WrittenRow>> rows) {
		return this.inTheNameOf.call(batch.caller(),
				() -> Boolean.TRUE.equals(this.transaction.execute((status) -> write(batch, status, rows))));
	}

	private boolean write(Batch batch, TransactionStatus status,
			BiFunction<ListImport, TransactionStatus, List<WrittenRow>> rows) {
		var current = this.imports.lock(batch.id())
			.filter((one) -> one.state() == ImportState.APPLYING && one.lastRow() == batch.behind());
		if (current.isEmpty()) {
			return false;
		}
		var written = rows.apply(current.get(), status);
		this.judged.put(batch.id(), written.stream().map(WrittenRow::row).toList());
		this.imports.save(current.get()
			.progressed(written.size(), batch.last(), (int) written.stream().filter(WrittenRow::waits).count()));
		return true;
	}

	/**
	 * Rows that are written together.
	 *
	 * @param behind the last row of the batch before
	 */
	private record Batch(ImportId id, int behind, List<ListedRow> rows, Caller caller) {

		private int last() {
			return this.rows.getLast().number();
		}

	}

}
