package io.techbridge.marketplace.imports;

import io.techbridge.marketplace.listings.lists.BroughtRow;
import io.techbridge.marketplace.listings.lists.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row, and how.
 *
 * @param judgement what it would do; {@code null} if it does not come to that
 */
record RowVerdict(JudgedRow row, BroughtRow brought, @Nullable Judgement judgement) {

	/**
	 * Whether something is to be written.
	 */
	boolean writes() {
		return this.row.isWritten();
	}

}
