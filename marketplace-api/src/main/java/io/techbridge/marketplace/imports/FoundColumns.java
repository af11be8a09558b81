package io.techbridge.marketplace.imports;

import java.util.List;

import io.techbridge.marketplace.lists.ListColumn;

/**
 * The columns of a file, as they were found when it was uploaded.
 */
record FoundColumns(List<Found> all) {

	FoundColumns {
		all = List.copyOf(all);
	}

	static FoundColumns of(List<ListColumn> columns) {
		return new FoundColumns(columns.stream()
			.map((column) -> new Found(column.position(), column.letters(), column.header(), column.plainHeader(),
					column.examples()))
			.toList());
	}

	boolean has(int position) {
		return this.all.stream().anyMatch((column) -> column.position() == position);
	}

	/** The name of a column, empty if it is not there or has none. */
	String header(int position) {
		return this.all.stream()
			.filter((column) -> column.position() == position)
			.map(Found::header)
			.findFirst()
			.orElse("");
	}

	/**
	 * A column of a file.
	 *
	 * @param position where it stands, from 0
	 * @param letters the letters a spreadsheet program gives it
	 * @param header its name
	 * @param plainHeader the name in the form in which two are the same
	 * @param examples some of its values
	 */
	record Found(int position, String letters, String header, String plainHeader, List<String> examples) {

	}

}
