package io.techbridge.marketplace.platform.tables;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The kinds of files that tables are written to.
 */
public enum TableFormat {

	/** A workbook. */
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {

		@Override
		public TableWriter open(OutputStream stream, String name, List<TableColumn> columns, List<String> notices) {
			return new XlsxTableWriter(stream, name, columns, notices);
		}

	},

	/**
	 * Text with a byte order mark, by which Excel knows UTF-8; it has no room for
	 * notices.
	 */
	CSV("csv", "text/csv;charset=UTF-8") {

		@Override
		public TableWriter open(OutputStream stream, String name, List<TableColumn> columns, List<String> notices)
				throws IOException {
			return new CsvTableWriter(stream, columns);
		}

	};

	private final String ending;

	private final String mediaType;

	TableFormat(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/**
	 * Begins a table.
	 * @param name what it is called
	 * @param notices what else is to be said about it
	 */
	public abstract TableWriter open(OutputStream stream, String name, List<TableColumn> columns, List<String> notices)
			throws IOException;

	/**
	 * The ending of its files, without the dot; the API names formats by it.
	 */
	@JsonValue
	public String ending() {
		return this.ending;
	}

	public String mediaType() {
		return this.mediaType;
	}

}
