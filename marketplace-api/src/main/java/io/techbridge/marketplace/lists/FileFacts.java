package io.techbridge.marketplace.lists;

import org.jspecify.annotations.Nullable;

/**
 * What kind of file a list came in.
 *
 * @param name the name of the file
 * @param format {@code xlsx}, {@code xls}, {@code csv} or {@code jsonl}, found by the
 * content
 * @param charset the encoding of a text file, such as {@code GB18030}
 * @param delimiter what separates the cells of a csv file
 * @param sheet the sheet that was read
 * @param sheetsNotRead how many other sheets the workbook has
 * @param headerRow the row with the column names, from 1; 0 for jsonl, which has none
 */
public record FileFacts(String name, String format, @Nullable String charset, @Nullable Character delimiter,
		@Nullable String sheet, int sheetsNotRead, int headerRow) {

	FileFacts withHeaderRow(int row) {
		return new FileFacts(this.name, this.format, this.charset, this.delimiter, this.sheet, this.sheetsNotRead, row);
	}

}
