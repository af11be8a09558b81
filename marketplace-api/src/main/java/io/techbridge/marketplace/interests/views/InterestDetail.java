package io.techbridge.marketplace.interests.views;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.Act;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Everything the caller may see of an interest but its log.
 *
 * @param attachment the file beside the message
 * @param reopened whether its time was over once already
 * @param reason why nothing came of it
 * @param acts what the caller can do now
 * @param history what happened, in its order
 */
public record InterestDetail(InterestView interest, String message, @Nullable AttachedFile attachment, boolean reopened,
		@Nullable Reason reason, @Nullable String reasonText, Set<Act> acts, List<HistoryLine> history) {

	/**
	 * Something that happened.
	 *
	 * @param party at whose hands, absent for the marketplace itself
	 * @param by the person, where the caller may know
	 */
	@Schema(name = "InterestEvent")
	public record HistoryLine(EventKind kind, InterestStatus status, @Nullable Party party, @Nullable String by,
			Instant at, @Nullable Reason reason, @Nullable String remark) {

	}

}
