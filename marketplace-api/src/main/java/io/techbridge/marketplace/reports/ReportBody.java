package io.techbridge.marketplace.reports;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;

/**
 * One format of a report.
 */
interface ReportBody extends Closeable {

	void add(ListedNeed need, List<RankedMatch> matches) throws IOException;

	/**
	 * Writes what can only be said at the end.
	 */
	void finish() throws IOException;

}
