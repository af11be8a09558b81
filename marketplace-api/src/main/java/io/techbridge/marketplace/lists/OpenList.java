package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A list that is read row by row, as often as wanted; its rows are never in memory
 * together. What its columns hold is up to the reader, who gets a proposal.
 */
public final class OpenList {

	private static final int EXAMPLE_ROWS = 20;

	private static final int EXAMPLES = 3;

	private static final int EXAMPLE_CHARACTERS = 60;

	private final ListKind kind;

	private final Table table;

	private final int headerRow;

	private final List<ListColumn> columns;

	private final Values.Words words;

	private final ListLimits limits;

	private OpenList(ListKind kind, Table table, int headerRow, List<ListColumn> columns, Values.Words words,
			ListLimits limits) {
		this.kind = kind;
		this.table = table;
		this.headerRow = headerRow;
		this.columns = columns;
		this.words = words;
		this.limits = limits;
	}

	/**
	 * Opens the table with the most column names.
	 */
	static OpenList of(ListKind kind, List<Table> tables, Values.Words words, ListLimits limits) throws IOException {
		var names = ColumnNames.all(kind);
		var best = tables.getFirst();
		var header = HeaderRow.of(best, names);
		for (var table : tables.subList(1, tables.size())) {
			var candidate = HeaderRow.of(table, names);
			if (candidate.worth() > header.worth()) {
				best = table;
				header = candidate;
			}
		}
		return new OpenList(kind, best, header.row().number(), columns(best, header), words, limits);
	}

	/**
	 * What the file is, and where its header stands.
	 */
	public FileFacts file() {
		return this.table.facts().withHeaderRow(this.headerRow);
	}

	/**
	 * The columns that have a name or a value.
	 */
	public List<ListColumn> columns() {
		return this.columns;
	}

	/**
	 * What the columns seem to hold, by position.
	 */
	public Map<Integer, Column> proposal() {
		var proposal = new LinkedHashMap<Integer, Column>();
		for (var column : this.columns) {
			if (column.proposal() != null) {
				proposal.put(column.position(), column.proposal());
			}
		}
		return proposal;
	}

	/**
	 * The rows, read one after the other.
	 * @param targets what the columns hold, by position; the others are passed over
	 * @throws ListRefused if the file is broken, there and while it is read
	 */
	public ListRows rows(Map<Integer, Column> targets) {
		var mapped = this.columns.stream()
			.filter((column) -> targets.containsKey(column.position()))
			.map((column) -> new MappedColumn(column.position(), column.header(), targets.get(column.position()),
					ColumnNames.unitIn(column.header())))
			.toList();
		var name = this.table.facts().name();
		var header = new Header(this.headerRow, mapped, List.of());
		return new ListRows(this.kind, name, GuardedTable.guarded(name, this.table::open), header, this.words,
				this.limits);
	}

	/**
	 * How many rows there are.
	 * @throws ListRefused if there are none, or more than the limits allow
	 */
	public int count() {
		try (var rows = rows(proposal())) {
			var count = rows.count();
			if (count == 0) {
				throw ListRefused.because("no-rows", this.table.facts().name(), this.headerRow);
			}
			return count;
		}
	}

	private static List<ListColumn> columns(Table table, HeaderRow header) throws IOException {
		var examples = examples(table, header.row().number());
		var known = header.known()
			.columns()
			.stream()
			.filter((column) -> column.column().isForImport())
			.collect(Collectors.toMap(MappedColumn::position, MappedColumn::column));
		return IntStream.range(0, Math.max(header.row().cells().size(), examples.size()))
			.filter((position) -> !header.row().fromLeft().get(position))
			.mapToObj((position) -> new ListColumn(position, header.row().cell(position), known.get(position),
					(position < examples.size()) ? List.copyOf(examples.get(position)) : List.of()))
			.filter((column) -> !column.header().isBlank() || !column.examples().isEmpty())
			.toList();
	}

	/** The first different values of each column. */
	private static List<Set<String>> examples(Table table, int headerRow) throws IOException {
		var examples = new ArrayList<Set<String>>();
		try (var rows = table.open()) {
			for (int seen = 0; seen < EXAMPLE_ROWS && rows.hasNext();) {
				var row = rows.next();
				if (row.number() > headerRow) {
					seen++;
					add(examples, row);
				}
			}
		}
		return examples;
	}

	private static void add(List<Set<String>> examples, TextRow row) {
		for (int position = 0; position < row.cells().size(); position++) {
			if (examples.size() <= position) {
				examples.add(new LinkedHashSet<>());
			}
			var text = row.cell(position).replaceAll("\\s+", " ");
			if (!text.isBlank() && !row.fromLeft().get(position) && examples.get(position).size() < EXAMPLES) {
				examples.get(position)
					.add((text.length() > EXAMPLE_CHARACTERS) ? text.substring(0, EXAMPLE_CHARACTERS) + "…" : text);
			}
		}
	}

}
