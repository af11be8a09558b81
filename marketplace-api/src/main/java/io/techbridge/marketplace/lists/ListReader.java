package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of achievements and needs from xlsx, xls, csv and jsonl files as people
 * keep them: with titles above the header, merged cells and values in words.
 * <p>
 * A row without a usable title is rejected; any other value that cannot be understood is
 * left out of a row that stays. Both are told.
 */
public final class ListReader {

	private static final ColumnNames OF_ACHIEVEMENTS = ColumnNames.forMatching(ListKind.ACHIEVEMENT);

	private static final ColumnNames OF_NEEDS = ColumnNames.forMatching(ListKind.NEED);

	private final Values.Words words;

	private final ListLimits limits;

	/**
	 * A reader that knows the given fields and regions and accepts files up to the given
	 * size.
	 */
	public ListReader(SeedTaxonomies taxonomies, ListLimits limits) {
		this.words = Values.Words.of(taxonomies);
		this.limits = limits;
	}

	/**
	 * Reads a list of achievements.
	 * @throws ListRefused if the file as a whole cannot be used
	 */
	public ListReading<ListedAchievement> achievements(Path file) {
		return read(file, OF_ACHIEVEMENTS, ListedAchievement::of);
	}

	/**
	 * Reads a list of needs.
	 * @throws ListRefused if the file as a whole cannot be used
	 */
	public ListReading<ListedNeed> needs(Path file) {
		return read(file, OF_NEEDS, ListedNeed::of);
	}

	/**
	 * Opens a list to be read row by row.
	 * @throws ListRefused if the file as a whole cannot be used
	 */
	public OpenList open(ListKind kind, Path file) {
		var names = ColumnNames.all(kind);
		var tables = ListFile.tables(file, this.limits, (row) -> Header.of(row, names).worth());
		return GuardedTable.guarded(String.valueOf(file.getFileName()),
				() -> OpenList.of(kind, tables, this.words, this.limits));
	}

	/**
	 * What the columns of a list can hold, in the order of a template.
	 */
	public static List<Column> targets(ListKind kind) {
		return TemplateColumns.targets(kind);
	}

	/**
	 * The columns of a template in Chinese or English; a list that has them is understood
	 * as a whole.
	 */
	public List<TemplateColumn> template(ListKind kind, Locale locale) {
		return new TemplateColumns(kind, this.words, locale).all();
	}

	private <T> ListReading<T> read(Path file, ColumnNames names, RowMaker<T> maker) {
		var tables = ListFile.tables(file, this.limits, (row) -> Header.of(row, names).worth());
		try {
			return read(file, tables, names, maker);
		}
		catch (IOException ex) {
			throw ListRefused.causedBy(ex, "broken", file.getFileName());
		}
	}

	private <T> ListReading<T> read(Path file, List<Table> tables, ColumnNames names, RowMaker<T> maker)
			throws IOException {
		@Nullable Table best = null;
		var header = new Header(1, List.of(), List.of());
		for (var table : tables) {
			var candidate = Header.of(table, names);
			if (best == null || candidate.worth() > header.worth()) {
				best = table;
				header = candidate;
			}
		}
		if (best == null || !header.has(Column.TITLE)) {
			throw ListRefused.because("no-title", file.getFileName(), namesFound(header),
					(names == OF_NEEDS) ? "需求名称" : "成果名称");
		}
		return new Reading<>(file, header, maker).read(best);
	}

	private static String namesFound(Header header) {
		var found = header.columns()
			.stream()
			.map(MappedColumn::header)
			.collect(Collectors.toCollection(ArrayList::new));
		found.addAll(header.ignored());
		return found.isEmpty() ? "–" : found.stream().limit(20).collect(Collectors.joining("、"));
	}

	/**
	 * Makes a row from its values.
	 */
	@FunctionalInterface
	private interface RowMaker<T> {

		T make(int row, String id, String title, Values values);

	}

	/**
	 * The reading of one table.
	 */
	private final class Reading<T> {

		private final Path file;

		private final Header header;

		private final RowMaker<T> maker;

		private final Findings findings = new Findings();

		private final List<T> rows = new ArrayList<>();

		private final Map<String, Integer> rowsById = new HashMap<>();

		private int content;

		private Reading(Path file, Header header, RowMaker<T> maker) {
			this.file = file;
			this.header = header;
			this.maker = maker;
		}

		private ListReading<T> read(Table table) throws IOException {
			try (var below = table.open()) {
				while (below.hasNext()) {
					var row = below.next();
					if (row.number() > this.header.row() && !isDecoration(row)) {
						requireRoom();
						read(row);
					}
				}
			}
			if (this.content == 0) {
				throw ListRefused.because("no-rows", this.file.getFileName(), this.header.row());
			}
			return new ListReading<>(table.facts().withHeaderRow(this.header.row()), this.rows,
					this.findings.rejected(), this.findings.leftOut(), this.header.columns(), this.header.ignored(),
					this.findings.notes());
		}

		private boolean isDecoration(TextRow row) {
			return row.isBlank() || this.header.isRepeatedBy(row)
					|| row.number() == this.header.row() + 1 && this.header.isNumberedBy(row);
		}

		private void requireRoom() {
			if (++this.content > ListReader.this.limits.rows()) {
				throw ListRefused.because("too-many-rows", this.file.getFileName(), ListReader.this.limits.rows());
			}
		}

		private void read(TextRow row) {
			if (row.unreadable() != null) {
				this.findings.rejectUnreadable(row.number(), row.unreadable());
				return;
			}
			var values = new Values(ListReader.this.words, this.header, row, this.findings);
			var title = values.text(Column.TITLE).replaceAll("\\s+", " ");
			var position = this.header.column(Column.TITLE).orElseThrow().position();
			if (row.fromAbove().get(position)) {
				this.findings.reject(row.number(), Column.TITLE, title, "continuation");
			}
			else if (row.fromLeft().get(position)) {
				this.findings.reject(row.number(), Column.TITLE, title, "section");
			}
			else {
				read(row, title, values);
			}
		}

		private void read(TextRow row, String title, Values values) {
			var id = id(row, values);
			if (title.isEmpty()) {
				this.findings.reject(row.number(), Column.TITLE, "", "title-missing");
			}
			else if (title.length() > ListLimits.TITLE_CHARACTERS) {
				this.findings.reject(row.number(), Column.TITLE, title, "title-long", ListLimits.TITLE_CHARACTERS);
			}
			else {
				this.rows.add(this.maker.make(row.number(), id, title, values));
			}
		}

		/**
		 * The id in the list; where there is none, one that stays the same for the row.
		 */
		private String id(TextRow row, Values values) {
			var id = values.text(Column.ID);
			if (id.length() > ListLimits.ID_CHARACTERS) {
				values.leaveOut(Column.ID, id, "id-long", ListLimits.ID_CHARACTERS);
			}
			else if (!id.isEmpty()) {
				var other = this.rowsById.putIfAbsent(id, row.number());
				if (other != null) {
					throw ListRefused.because("double-id", this.file.getFileName(), id, other, row.number());
				}
				return id;
			}
			var made = "row-" + row.number();
			if (!values.text(Column.TITLE).isEmpty()) {
				this.findings.note(Column.ID, "id-made", "", made);
			}
			return made;
		}

	}

}
