package io.techbridge.marketplace.statistics.answers;

import java.util.List;

import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.statistics.scope.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing came of interests and matches in a period.
 *
 * @param rows all reasons
 */
record ReasonFigures(Basis basis, List<ReasonCount> rows) {

	/**
	 * How often a reason was given.
	 *
	 * @param declined for not answering an interest with a talk
	 * @param failed for ending a talk
	 * @param dismissed for not wanting to see a match again
	 */
	record ReasonCount(Reason reason, boolean hidden, @Nullable Long declined, @Nullable Long failed,
			@Nullable Long dismissed) {

	}

}
