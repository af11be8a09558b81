package io.techbridge.marketplace.lists;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file, and what it seems to hold.
 *
 * @param position where it stands, from 0
 * @param header its name in the file
 * @param proposal what it seems to hold, {@code null} if nothing that can be imported
 * @param examples some of its values, shortened
 */
public record ListColumn(int position, String header, @Nullable Column proposal, List<String> examples) {

	public ListColumn {
		examples = List.copyOf(examples);
	}

	/**
	 * The letters of the column in a spreadsheet program.
	 */
	public String letters() {
		return MappedColumn.letters(this.position);
	}

	/**
	 * The name in the form in which two are the same.
	 */
	public String plainHeader() {
		return ColumnNames.plain(this.header);
	}

}
