package io.techbridge.marketplace.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.lists.BroughtRow;
import io.techbridge.marketplace.listings.lists.JudgeRow;
import io.techbridge.marketplace.listings.lists.Judgement;
import io.techbridge.marketplace.listings.lists.KnownListings;
import io.techbridge.marketplace.listings.lists.Lookalike;
import io.techbridge.marketplace.listings.lists.Lookalikes;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a file one after the other: each by itself, by the others, and by
 * what its owner has already.
 */
final class RowJudge {

	private final ListKind kind;

	private final RowKeys keys;

	private final Lookalikes lookalikes;

	private final JudgeRow judge;

	RowJudge(ListKind kind, RowKeys keys, Lookalikes lookalikes, JudgeRow judge) {
		this.kind = kind;
		this.keys = keys;
		this.lookalikes = lookalikes;
		this.judge = judge;
	}

	/**
	 * A row as listings understand it.
	 */
	static BroughtRow brought(ListedRow row) {
		return new BroughtRow(row.externalId().isEmpty() ? null : row.externalId(), row.title(), row::over,
				new RowContact(row.contact())::over);
	}

	/**
	 * How far it has come.
	 */
	int mark() {
		return this.lookalikes.size();
	}

	/**
	 * Forgets the rows it has judged since, because they were not written.
	 */
	void back(int mark) {
		this.lookalikes.shrink(mark);
	}

	RowVerdict judge(ListedRow row, KnownListings known) {
		var brought = brought(row);
		var problems = new ArrayList<>(row.problems().stream().map(StoredProblem::of).toList());
		if (row.isRejected()) {
			return refused(row, brought, ImportOutcome.ERROR, null, problems);
		}
		var unclear = this.keys.problem(row);
		if (unclear.isPresent()) {
			problems.addFirst(unclear.get());
			return refused(row, brought, row.externalId().isEmpty() ? ImportOutcome.AMBIGUOUS : ImportOutcome.ERROR,
					null, problems);
		}
		return judge(row, brought, this.judge.judge(brought, known), problems);
	}

	private RowVerdict judge(ListedRow row, BroughtRow brought, Judgement judgement, List<StoredProblem> problems) {
		judgement.problems()
			.entrySet()
			.forEach(
					(problem) -> problems.addFirst(StoredProblem.of(RowProblem.Severity.REJECTED, this.kind, problem)));
		if (judgement.writes() && new RowContact(row.contact()).lacksName(judgement.contact())) {
			problems.add(StoredProblem.leftOut(Column.CONTACT_NAME, "import.row.contact-without-name"));
		}
		return switch (judgement.kind()) {
			case NEW -> judgeNew(row, brought, judgement, problems);
			case CHANGED -> verdict(row, brought, judgement, ImportOutcome.CHANGED, problems);
			case UNCHANGED -> verdict(row, brought, judgement, ImportOutcome.UNCHANGED, problems);
			case AMBIGUOUS -> refused(row, brought, ImportOutcome.AMBIGUOUS, judgement.listing(), problems);
			case REFUSED -> refused(row, brought, ImportOutcome.ERROR, judgement.listing(), problems);
		};
	}

	/** What is new may only seem so. */
	private RowVerdict judgeNew(ListedRow row, BroughtRow brought, Judgement judgement, List<StoredProblem> problems) {
		var content = Objects.requireNonNull(judgement.content());
		var like = this.lookalikes.find(content);
		if (like.isPresent()) {
			return new RowVerdict(judged(row, ImportOutcome.DUPLICATE, null, problems, List.of(), alike(like.get())),
					brought, null);
		}
		this.lookalikes.add(new Lookalike(null, row.number(), row.title()), content);
		return verdict(row, brought, judgement, ImportOutcome.NEW, problems);
	}

	private static RowVerdict verdict(ListedRow row, BroughtRow brought, Judgement judgement, ImportOutcome outcome,
			List<StoredProblem> problems) {
		return new RowVerdict(judged(row, outcome, judgement.listing(), problems, judgement.changedFields(), null),
				brought, judgement);
	}

	private static RowVerdict refused(ListedRow row, BroughtRow brought, ImportOutcome outcome,
			@Nullable Listing listing, List<StoredProblem> problems) {
		return new RowVerdict(judged(row, outcome, listing, problems, List.of(), null), brought, null);
	}

	private static JudgedRow judged(ListedRow row, ImportOutcome outcome, @Nullable Listing listing,
			List<StoredProblem> problems, List<String> changedFields, @Nullable Alike like) {
		return JudgedRow.of(row, outcome, (listing != null) ? listing.id().value() : null, problems, changedFields,
				like);
	}

	private static Alike alike(Lookalike like) {
		return new Alike(value(like.id()), like.row(), like.title());
	}

	private static @Nullable Long value(@Nullable ListingId id) {
		return (id != null) ? id.value() : null;
	}

}
