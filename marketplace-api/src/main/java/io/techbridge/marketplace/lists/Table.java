package io.techbridge.marketplace.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * A sheet or a text file: rows that can be read from the start again.
 */
interface Table {

	/**
	 * The file this table is in; the header row is not known yet.
	 */
	FileFacts facts();

	/**
	 * Opens the rows, lazily read.
	 */
	Rows open() throws IOException;

	/**
	 * Rows under way.
	 */
	interface Rows extends Iterator<TextRow>, Closeable {

	}

}
