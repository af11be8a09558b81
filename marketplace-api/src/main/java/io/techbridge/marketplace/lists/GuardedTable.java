package io.techbridge.marketplace.lists;

import java.io.IOException;
import java.util.NoSuchElementException;

/**
 * A table of a file that may be broken. The libraries answer broken files with exceptions
 * of every kind; here each becomes a {@link ListRefused}.
 */
record GuardedTable(Table table) implements Table {

	@Override
	public FileFacts facts() {
		return this.table.facts();
	}

	@Override
	public Rows open() {
		return guarded(facts().name(), () -> new GuardedRows(facts().name(), this.table.open()));
	}

	static <T> T guarded(String file, Reading<T> reading) {
		try {
			return reading.read();
		}
		catch (ListRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw ListRefused.causedBy(ex, "broken", file);
		}
	}

	/**
	 * Something read from the file.
	 */
	@FunctionalInterface
	interface Reading<T> {

		T read() throws IOException;

	}

	private record GuardedRows(String file, Rows rows) implements Rows {

		@Override
		public boolean hasNext() {
			return guarded(this.file, this.rows::hasNext);
		}

		@Override
		public TextRow next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return guarded(this.file, this.rows::next);
		}

		@Override
		public void close() throws IOException {
			this.rows.close();
		}

	}

}
