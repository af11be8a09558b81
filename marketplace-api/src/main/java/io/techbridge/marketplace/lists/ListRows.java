package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a list under way. What only decorates the list is passed over; a row that goes
 * on below, in cells under a merged title, is one row.
 */
public final class ListRows implements Iterator<ListedRow>, AutoCloseable {

	private final ListKind kind;

	private final String file;

	private final Table.Rows rows;

	private final Header header;

	private final Values.Words words;

	private final ListLimits limits;

	private @Nullable TextRow ahead;

	private int count;

	ListRows(ListKind kind, String file, Table.Rows rows, Header header, Values.Words words, ListLimits limits) {
		this.kind = kind;
		this.file = file;
		this.rows = rows;
		this.header = header;
		this.words = words;
		this.limits = limits;
		this.ahead = nextContent();
	}

	@Override
	public boolean hasNext() {
		return this.ahead != null;
	}

	/**
	 * The next row.
	 * @throws ListRefused if there are more than the limits allow
	 */
	@Override
	public ListedRow next() {
		return ListedRow.of(this.kind, nextRow(), this.header, this.words);
	}

	/**
	 * Passes over the rows up to a given one.
	 * @param row its number, as a spreadsheet program counts
	 */
	public void skipTo(int row) {
		while (this.ahead != null && this.ahead.number() <= row) {
			nextRow();
		}
	}

	/** Passes over all rows. */
	int count() {
		while (hasNext()) {
			nextRow();
		}
		return this.count;
	}

	private TextRow nextRow() {
		var row = this.ahead;
		if (row == null) {
			throw new NoSuchElementException();
		}
		if (++this.count > this.limits.rows()) {
			throw ListRefused.because("too-many-rows", this.file, this.limits.rows());
		}
		this.ahead = nextContent();
		while (this.ahead != null && continues(this.ahead)) {
			row = joined(row, this.ahead);
			this.ahead = nextContent();
		}
		return row;
	}

	@Override
	public void close() {
		try {
			this.rows.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private @Nullable TextRow nextContent() {
		while (this.rows.hasNext()) {
			var row = this.rows.next();
			if (row.number() > this.header.row() && !isDecoration(row)) {
				return row.withCells(row.cells().stream().map(Texts::unguarded).toList());
			}
		}
		return null;
	}

	private boolean isDecoration(TextRow row) {
		return row.isBlank() || this.header.isRepeatedBy(row) || isSection(row)
				|| row.number() == this.header.row() + 1 && this.header.isNumberedBy(row);
	}

	/** One text across several columns. */
	private static boolean isSection(TextRow row) {
		var texts = 0;
		for (int position = 0; position < row.cells().size(); position++) {
			texts += (row.cell(position).isBlank() || row.fromLeft().get(position)) ? 0 : 1;
		}
		return texts == 1 && !row.fromLeft().isEmpty();
	}

	private boolean continues(TextRow row) {
		return this.header.column(Column.TITLE).filter((title) -> row.fromAbove().get(title.position())).isPresent();
	}

	private static TextRow joined(TextRow row, TextRow below) {
		var cells = new ArrayList<>(row.cells());
		for (int position = 0; position < below.cells().size(); position++) {
			var more = below.cell(position);
			if (!more.isBlank() && !below.fromAbove().get(position) && !below.fromLeft().get(position)) {
				while (cells.size() <= position) {
					cells.add("");
				}
				var text = cells.get(position).isEmpty() ? more : cells.get(position) + "\n" + more;
				cells.set(position, text.substring(0, Math.min(text.length(), ListLimits.CELL_CHARACTERS + 1)));
			}
		}
		return row.withCells(cells);
	}

}
