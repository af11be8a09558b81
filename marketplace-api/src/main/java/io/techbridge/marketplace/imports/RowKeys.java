package io.techbridge.marketplace.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.techbridge.marketplace.listings.lists.BroughtRow;
import io.techbridge.marketplace.lists.Column;
import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.OpenList;

/**
 * The numbers and titles of all rows of a file: whether one occurs twice can only be told
 * of the whole.
 */
final class RowKeys {

	private final Map<String, Seen> numbers = new HashMap<>();

	private final Map<String, Seen> titles = new HashMap<>();

	private RowKeys() {
	}

	/**
	 * Looks through a file once.
	 */
	static RowKeys of(OpenList list, Mapping mapping) {
		var keys = new RowKeys();
		var identity = new HashMap<>(mapping.targets());
		identity.values().removeIf((column) -> column != Column.ID && column != Column.TITLE);
		try (var rows = list.rows(identity)) {
			rows.forEachRemaining(keys::add);
		}
		return keys;
	}

	/**
	 * Why it cannot be told which listing a row means.
	 */
	Optional<StoredProblem> problem(ListedRow row) {
		if (!row.externalId().isEmpty()) {
			return Optional.of(this.numbers.get(row.externalId()))
				.filter(Seen::isSeveral)
				.map((seen) -> StoredProblem.rejected(Column.ID, row.externalId(), "import.row.number-twice",
						seen.first(), seen.last()));
		}
		return Optional.of(this.titles.get(BroughtRow.titleKey(row.title())))
			.filter(Seen::isSeveral)
			.map((seen) -> StoredProblem.rejected(Column.TITLE, row.title(), "import.row.title-twice", seen.first(),
					seen.last()));
	}

	private void add(ListedRow row) {
		if (!row.externalId().isEmpty()) {
			this.numbers.merge(row.externalId(), Seen.in(row), Seen::and);
		}
		this.titles.merge(BroughtRow.titleKey(row.title()), Seen.in(row), Seen::and);
	}

	/**
	 * Where something was seen.
	 */
	private record Seen(int first, int last) {

		private static Seen in(ListedRow row) {
			return new Seen(row.number(), row.number());
		}

		private Seen and(Seen later) {
			return new Seen(this.first, later.last);
		}

		private boolean isSeveral() {
			return this.first != this.last;
		}

	}

}
