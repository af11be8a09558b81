package io.techbridge.marketplace.platform.tables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table under way to a file or a network: rows are not kept once they are written.
 * Texts are made safe to open in a spreadsheet program.
 */
public interface TableWriter extends Closeable {

	/**
	 * Writes a row. Numbers, days and instants stay what they are, everything else
	 * becomes text; {@code null} is an empty cell.
	 */
	void write(List<? extends @Nullable Object> values) throws IOException;

	/**
	 * Completes the table; without it the file is not whole.
	 */
	void finish() throws IOException;

}
