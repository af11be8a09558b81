package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.listings.lists.BringListing;
import io.techbridge.marketplace.listings.lists.JudgeRow;
import io.techbridge.marketplace.listings.lists.KnownListings;
import io.techbridge.marketplace.listings.lists.Lookalikes;
import io.techbridge.marketplace.listings.lists.OwnListings;
import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.lists.RowProblem;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the rows of a list, each batch in one transaction with the mark of how far it
 * has come: after a crash it goes on behind the last batch, and nothing is written twice.
 * Every row is judged anew, since listings may have changed since the check.
 */
@Component
class ApplyImport {

	static final String JOB = "apply-import";

	/** Somebody may change the same listings at the same moment. */
	private static final int MOST_ATTEMPTS = 3;

	private final ListImports imports;

	private final ImportFiles files;

	private final JudgeRow judge;

	private final OwnListings own;

	private final BringListing bring;

	private final JudgedRows judged;

	private final EndImport end;

	private final InTheNameOf inTheNameOf;

	private final TransactionOperations transaction;

	ApplyImport(ListImports imports, ImportFiles files, JudgeRow judge, OwnListings own, BringListing bring,
			JudgedRows judged, EndImport end, InTheNameOf inTheNameOf, TransactionOperations transaction) {
		this.imports = imports;
		this.files = files;
		this.judge = judge;
		this.own = own;
		this.bring = bring;
		this.judged = judged;
		this.end = end;
		this.inTheNameOf = inTheNameOf;
		this.transaction = transaction;
	}

	Optional<String> run(long subject, BooleanSupplier stopping) {
		var id = new ImportId(subject);
		var begun = this.imports.findById(id).filter((one) -> one.state() == ImportState.APPLYING);
		if (begun.isEmpty()) {
			return Optional.of("nothing to apply");
		}
		var caller = this.inTheNameOf.find(begun.get().accountId())
			.filter((one) -> ImportAccess.mayStill(one, begun.get()));
		if (caller.isEmpty()) {
			this.end.failed(id, "import.failure.not-allowed");
			return Optional.of("not allowed any more");
		}
		try {
			return this.files.read(begun.get(),
					(list) -> apply(begun.get(), list, caller.get(), new ImportSlice(stopping)));
		}
		catch (ListRefused ex) {
			this.end.failed(id, ex);
			return Optional.of("refused: " + ex.code());
		}
	}

	private Optional<String> apply(ListImport begun, OpenList list, Caller caller, ImportSlice slice) {
		var keys = RowKeys.of(list, begun.mapping());
		var lookalikes = this.own.lookalikes(begun.organizationId(), begun.kind());
		var rowJudge = new RowJudge(keys, lookalikes, this.judge);
		var lastRow = begun.lastRow();
		try (var rows = list.rows(begun.mapping().targets())) {
			rows.skipTo(lastRow);
			while (rows.hasNext()) {
				var batch = ImportSlice.next(rows);
				if (!write(new Batch(begun.id(), lastRow, batch, caller), rowJudge, lookalikes)) {
					return Optional.of("somebody else goes on");
				}
				lastRow = batch.getLast().number();
				if (slice.isOver()) {
					return Optional.empty();
				}
			}
		}
		return Optional.of("applied " + this.end.applied(begun.id(), caller) + " rows");
	}

	/**
	 * Writes a batch.
	 * @return whether it was this one's turn
	 */
	private boolean write(Batch batch, RowJudge rowJudge, Lookalikes lookalikes) {
		var known = lookalikes.size();
		for (int attempt = 1;; attempt++) {
			try {
				return this.inTheNameOf.call(batch.caller(),
						() -> Boolean.TRUE.equals(this.transaction.execute((status) -> writeAll(batch, rowJudge))));
			}
			catch (OptimisticLockingFailureException | DuplicateKeyException ex) {
				lookalikes.shrink(known);
				if (attempt == MOST_ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	private boolean writeAll(Batch batch, RowJudge rowJudge) {
		var current = this.imports.lock(batch.id())
			.filter((one) -> one.state() == ImportState.APPLYING && one.lastRow() == batch.behind());
		if (current.isEmpty()) {
			return false;
		}
		var known = this.judge.known(current.get().organizationId(), current.get().kind(),
				batch.rows().stream().map(RowJudge::brought).toList());
		var written = new ArrayList<Written>();
		for (var row : batch.rows()) {
			written.add(write(rowJudge.judge(row, known), known, Objects.requireNonNull(current.get().mode()),
					batch.caller()));
		}
		this.judged.put(batch.id(), written.stream().map(Written::row).toList());
		this.imports.save(current.get()
			.progressed(written.size(), batch.rows().getLast().number(),
					(int) written.stream().filter(Written::waits).count()));
		return true;
	}

	private Written write(RowVerdict verdict, KnownListings known, ImportMode mode, Caller caller) {
		if (!verdict.writes()) {
			return new Written(verdict.row(), false);
		}
		var listing = this.bring.bring(verdict.brought(), Objects.requireNonNull(verdict.judgement()), known, caller);
		if (mode == ImportMode.DRAFTS) {
			return new Written(verdict.row().as(listing.id(), List.of()), false);
		}
		var submission = this.bring.submit(listing, known, caller);
		var missing = submission.missing()
			.entrySet()
			.stream()
			.map((problem) -> StoredProblem.of(RowProblem.Severity.LEFT_OUT, problem))
			.toList();
		return new Written(verdict.row().as(listing.id(), missing), waits(submission.listing()));
	}

	private static boolean waits(Listing listing) {
		return listing.status() == Status.SUBMITTED
				|| listing.pending() != null && listing.pending().status() == PendingStatus.SUBMITTED;
	}

	/**
	 * Rows that are written together.
	 *
	 * @param behind the last row of the batch before
	 */
	private record Batch(ImportId id, int behind, List<ListedRow> rows, Caller caller) {

	}

	/**
	 * A row that was written, or not.
	 *
	 * @param waits whether its listing now waits for a review
	 */
	private record Written(JudgedRow row, boolean waits) {

	}

}
