package io.techbridge.marketplace.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

import io.techbridge.marketplace.lists.ListedRow;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.tables.TableColumn;
import io.techbridge.marketplace.platform.tables.TableFormat;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of a list that should be looked at again: with the columns of the file,
 * so that it can be corrected and uploaded, and one that says what is wrong.
 */
@Component
class WriteResult {

	private static final int PAGE = 500;

	private static final int WIDTH = 24;

	private static final int PROBLEM_WIDTH = 60;

	private final ImportFiles files;

	private final JudgedRows rows;

	private final ImportTexts texts;

	WriteResult(ImportFiles files, JudgedRows rows, ImportTexts texts) {
		this.files = files;
		this.rows = rows;
		this.texts = texts;
	}

	void write(ListImport of, OutputStream stream, Locale locale) {
		this.files.read(of, (list) -> {
			try {
				write(of, list, stream, locale);
				return true;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private void write(ListImport of, OpenList list, OutputStream stream, Locale locale) throws IOException {
		var name = this.texts.text("import.result.sheet", locale);
		try (var table = TableFormat.XLSX.open(stream, name, columns(of, locale), List.of());
				var rows = list.rows(of.mapping().targets())) {
			var judged = new AllRows(of.id());
			while (rows.hasNext() && judged.hasNext()) {
				var row = rows.next();
				var verdict = judged.next();
				if (verdict.isToBeCorrected()) {
					table.write(cells(of, row, this.texts.lines(of, verdict, locale)));
				}
			}
			table.finish();
		}
	}

	private List<TableColumn> columns(ListImport of, Locale locale) {
		var columns = new ArrayList<TableColumn>();
		of.columnsFound().all().forEach((column) -> columns.add(new TableColumn(column.header(), WIDTH)));
		columns.add(new TableColumn(this.texts.text("import.result.problems", locale), PROBLEM_WIDTH));
		return columns;
	}

	private static List<String> cells(ListImport of, ListedRow row, String problems) {
		var cells = new ArrayList<String>();
		for (var column : of.columnsFound().all()) {
			cells.add((column.position() < row.cells().size()) ? row.cells().get(column.position()) : "");
		}
		cells.add(problems);
		return cells;
	}

	/**
	 * All judged rows of an import, a page at a time; the same rows as those of the file.
	 */
	private final class AllRows implements Iterator<JudgedRow> {

		private final ImportId id;

		private Iterator<JudgedRow> page = List.<JudgedRow>of().iterator();

		private int last;

		private AllRows(ImportId id) {
			this.id = id;
		}

		@Override
		public boolean hasNext() {
			if (!this.page.hasNext()) {
				this.page = WriteResult.this.rows.after(this.id, this.last, PAGE).iterator();
			}
			return this.page.hasNext();
		}

		@Override
		public JudgedRow next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			var row = this.page.next();
			this.last = row.row();
			return row;
		}

	}

}
