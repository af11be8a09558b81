package io.techbridge.marketplace.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Judges all rows of a list without writing any of them. What is done is noted with each
 * batch, so that after a crash it goes on where it was.
 */
@Component
class CheckImport {

	static final String JOB = "check-import";

	private final ListImports imports;

	private final ImportFiles files;

	private final AllRowWorks works;

	private final JudgedRows judged;

	private final EndImport end;

	private final InTheNameOf inTheNameOf;

	private final TransactionOperations transaction;

	CheckImport(ListImports imports, ImportFiles files, AllRowWorks works, JudgedRows judged, EndImport end,
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
		var begun = this.imports.findById(id).filter((one) -> one.state() == ImportState.CHECKING);
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
					(list) -> check(begun.get(), list, caller.get(), new ImportSlice(stopping)));
		}
		catch (ListRefused ex) {
			this.end.failed(id, ex);
			return Optional.of(Message.of("job.import-refused", ex.code()));
		}
	}

	private Optional<Message> check(ListImport begun, OpenList list, Caller caller, ImportSlice slice) {
		var work = this.works.begin(begun, list, caller);
		try (var rows = list.rows(begun.mapping().targets())) {
			while (rows.hasNext()) {
				var batch = ImportSlice.next(rows);
				var verdicts = work.judge(batch);
				if (batch.getLast().number() <= begun.lastRow()) {
					continue; // noted in an earlier slice, judged again for the sake of
								// those like them
				}
				if (!note(begun.id(), verdicts)) {
					return Optional.of(Message.of("job.taken-over"));
				}
				if (slice.isOver()) {
					return Optional.empty();
				}
			}
		}
		return Optional.of(Message.of("job.import-checked", this.end.checked(begun.id())));
	}

	/**
	 * Notes what was found out about rows, unless that has been done.
	 */
	private boolean note(ImportId id, List<JudgedRow> batch) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			var current = this.imports.lock(id).filter((one) -> one.state() == ImportState.CHECKING);
			var fresh = current.map((one) -> batch.stream().filter((row) -> row.row() > one.lastRow()).toList())
				.orElse(List.of());
			if (fresh.isEmpty()) {
				return false;
			}
			this.judged.put(id, fresh);
			this.imports.save(current.get().progressed(fresh.size(), fresh.getLast().row(), 0));
			return true;
		}));
	}

}
