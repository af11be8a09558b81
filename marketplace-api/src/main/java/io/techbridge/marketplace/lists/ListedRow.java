package io.techbridge.marketplace.lists;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.techbridge.marketplace.contracts.lists.BroughtTerms;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, as something that makes or changes a listing or a contract.
 * <p>
 * A cell that is empty says nothing, so that what a listing has already stays; one that
 * says 无 takes it away. So does nothing that cannot be read.
 */
public final class ListedRow {

	private final ListKind kind;

	private final TextRow row;

	private final String externalId;

	private final String title;

	private final ListedContact contact;

	private final List<RowProblem> problems;

	private final UnaryOperator<ListingContent> changes;

	private final UnaryOperator<BroughtTerms> terms;

	private ListedRow(ListKind kind, TextRow row, String externalId, String title, ListedContact contact,
			List<RowProblem> problems, UnaryOperator<ListingContent> changes, UnaryOperator<BroughtTerms> terms) {
		this.kind = kind;
		this.row = row;
		this.externalId = externalId;
		this.title = title;
		this.contact = contact;
		this.problems = problems;
		this.changes = changes;
		this.terms = terms;
	}

	static ListedRow of(ListKind kind, TextRow row, Header header, Values.Words words) {
		var findings = new Findings();
		var values = new Values(words, header, row, findings);
		var identity = RowIdentity.of(row, header, values, findings);
		UnaryOperator<ListingContent> changes = switch (kind) {
			case ACHIEVEMENT -> achievement(StatedAchievement.of(values, findings));
			case NEED -> need(StatedNeed.of(values, findings));
			case CONTRACT -> UnaryOperator.identity();
		};
		var terms = (kind == ListKind.CONTRACT) ? StatedContract.of(values, findings)
				: UnaryOperator.<BroughtTerms>identity();
		var contact = ListedContact.of(new ListingValues(values));
		var problems = Stream.concat(findings.rejected().stream(), findings.leftOut().stream()).distinct().toList();
		return new ListedRow(kind, row, identity.externalId(), identity.title(), contact, problems, changes, terms);
	}

	/**
	 * The row as a spreadsheet program counts it.
	 */
	public int number() {
		return this.row.number();
	}

	/**
	 * The number the list gives it, empty if none.
	 */
	public String externalId() {
		return this.externalId;
	}

	/**
	 * The title, in one line; empty if there is none.
	 */
	public String title() {
		return this.title;
	}

	/**
	 * The texts of its cells, as they stand in the file.
	 */
	public List<String> cells() {
		return this.row.cells();
	}

	/**
	 * Whom to ask; nothing that the row does not state.
	 */
	public ListedContact contact() {
		return this.contact;
	}

	/**
	 * What cannot be used of it, the worst first.
	 */
	public List<RowProblem> problems() {
		return this.problems;
	}

	/**
	 * Whether nothing of it can be used.
	 */
	public boolean isRejected() {
		return this.problems.stream().anyMatch((problem) -> problem.severity() == RowProblem.Severity.REJECTED);
	}

	/**
	 * What a row of a list of contracts makes of the terms of one.
	 */
	public UnaryOperator<BroughtTerms> terms() {
		return this.terms;
	}

	/**
	 * The content of a listing with what this row states.
	 * @param before the content as it is, {@code null} if there is no listing yet
	 */
	public ListingContent over(@Nullable ListingContent before) {
		if (before != null) {
			return this.changes.apply(before);
		}
		return this.changes.apply(switch (this.kind) {
			case ACHIEVEMENT -> AchievementContent.titled(this.title);
			case NEED -> NeedContent.titled(this.title);
			case CONTRACT -> throw new IllegalStateException("A contract is no listing");
		});
	}

	private static UnaryOperator<ListingContent> achievement(UnaryOperator<AchievementContent> changes) {
		return (before) -> changes.apply((AchievementContent) before);
	}

	private static UnaryOperator<ListingContent> need(UnaryOperator<NeedContent> changes) {
		return (before) -> changes.apply((NeedContent) before);
	}

}
