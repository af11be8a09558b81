package io.techbridge.marketplace.imports;

import java.util.List;

import io.techbridge.marketplace.lists.ListedRow;

/**
 * What the rows of one file do to what its owner has, one batch after the other. It knows
 * the rows before, since two rows may mean the same.
 */
interface RowWork {

	/**
	 * Judges rows without writing any of them.
	 */
	List<JudgedRow> judge(List<ListedRow> batch);

	/**
	 * Judges rows and writes them together, in the transaction under way.
	 */
	List<WrittenRow> write(List<ListedRow> batch, ImportMode mode);

	/**
	 * How far it has come.
	 */
	int mark();

	/**
	 * Forgets the rows it has judged since, because they were not written.
	 */
	void back(int mark);

}
