package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.security.Caller;

/**
 * Begins the work on files of some kinds.
 */
interface RowWorks {

	/**
	 * Whether files of a kind are its business.
	 */
	boolean areFor(ListKind kind);

	/**
	 * Begins the work on a file.
	 * @param caller in whose name
	 */
	RowWork begin(ListImport brought, OpenList list, Caller caller);

}
