package io.techbridge.marketplace.matches.marks;

import java.time.Instant;

import io.techbridge.marketplace.matches.RefusalReason;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an organization on a pair, which nobody else learns of.
 *
 * @param reason why it was dismissed, absent for other marks
 * @param remark more about that, in words
 * @param returnedAt when a dismissed pair came back because one of the two had materially
 * changed, absent as long as it has not
 */
public record MarkOnPair(Mark mark, @Nullable RefusalReason reason, @Nullable String remark, Instant markedAt,
		@Nullable Instant returnedAt) {

	/**
	 * Whether it keeps the pair out of lists.
	 */
	public boolean hides() {
		return this.mark == Mark.DISMISSED && this.returnedAt == null;
	}

}
