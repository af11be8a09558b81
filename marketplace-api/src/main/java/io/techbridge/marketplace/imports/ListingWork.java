package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.listings.lists.BringListings;
import io.techbridge.marketplace.listings.lists.BringListings.Submission;
import io.techbridge.marketplace.listings.lists.BroughtListings;
import io.techbridge.marketplace.listings.lists.JudgeRow;
import io.techbridge.marketplace.listings.lists.KnownListings;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.RowProblem;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a list of achievements or needs do to the listings of its owner, a
 * batch of them in few statements.
 */
final class ListingWork implements RowWork {

	private final OrganizationId owner;

	private final ListingKind kind;

	private final RowJudge rowJudge;

	private final JudgeRow judge;

	private final BringListings bring;

	private final Caller caller;

	ListingWork(OrganizationId owner, ListingKind kind, RowJudge rowJudge, JudgeRow judge, BringListings bring,
			Caller caller) {
		this.owner = owner;
		this.kind = kind;
		this.rowJudge = rowJudge;
		this.judge = judge;
		this.bring = bring;
		this.caller = caller;
	}

	@Override
	public List<JudgedRow> judge(List<ListedRow> batch) {
		var known = known(batch);
		return batch.stream().map((row) -> this.rowJudge.judge(row, known).row()).toList();
	}

	@Override
	public List<WrittenRow> write(List<ListedRow> batch, ImportMode mode) {
		var known = known(batch);
		var listings = new BroughtListings(known);
		var judged = new ArrayList<JudgedRow>();
		for (var row : batch) {
			var verdict = this.rowJudge.judge(row, known);
			judged.add(verdict.writes() ? verdict.row().as(prepare(verdict, listings)) : verdict.row());
		}
		this.bring.write(listings);
		var submissions = (mode == ImportMode.SUBMIT) ? this.bring.submit(listings, this.caller)
				: Map.<ListingId, Submission>of();
		return judged.stream().map((row) -> written(row, submissions)).toList();
	}

	@Override
	public int mark() {
		return this.rowJudge.mark();
	}

	@Override
	public void back(int mark) {
		this.rowJudge.back(mark);
	}

	private KnownListings known(List<ListedRow> batch) {
		return this.judge.known(this.owner, this.kind, batch.stream().map(RowJudge::brought).toList());
	}

	private long prepare(RowVerdict verdict, BroughtListings listings) {
		return this.bring.prepare(verdict.brought(), Objects.requireNonNull(verdict.judgement()), listings, this.caller)
			.value();
	}

	private WrittenRow written(JudgedRow row, Map<ListingId, Submission> submissions) {
		var submission = submission(row, submissions);
		if (submission == null) {
			return new WrittenRow(row, false);
		}
		var missing = submission.missing()
			.entrySet()
			.stream()
			.map((problem) -> StoredProblem.of(RowProblem.Severity.MISSING, ListKind.valueOf(this.kind.name()),
					problem))
			.toList();
		return new WrittenRow(row.with(missing), waits(submission.listing()));
	}

	/** An unchanged row names a listing too, that another row of the batch may change. */
	private static @Nullable Submission submission(JudgedRow row, Map<ListingId, Submission> submissions) {
		return row.isWritten() ? submissions.get(new ListingId(Objects.requireNonNull(row.subject()))) : null;
	}

	private static boolean waits(Listing listing) {
		return listing.status() == Status.SUBMITTED
				|| listing.pending() != null && listing.pending().status() == PendingStatus.SUBMITTED;
	}

}
