package io.techbridge.marketplace.lists;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it was taken for.
 *
 * @param position where it stands, from 0
 * @param header its name in the file
 * @param column what it holds
 * @param unit the unit of money its name gives, such as {@code 万元}; holds for bare
 * numbers
 */
public record MappedColumn(int position, String header, Column column, @Nullable String unit) {

	/**
	 * The letters of the column in a spreadsheet program.
	 */
	public String letters() {
		return letters(this.position);
	}

	static String letters(int position) {
		var letters = new StringBuilder();
		for (int rest = position; rest >= 0; rest = rest / 26 - 1) {
			letters.insert(0, (char) ('A' + rest % 26));
		}
		return letters.toString();
	}

	/**
	 * The mapping as a line to print, in Chinese or English.
	 */
	public String sentence(Locale locale) {
		return letters() + "  " + this.header.replaceAll("\\s+", " ") + " → " + this.column.label(locale);
	}

}
