package io.techbridge.marketplace.listings.reviews;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Scores;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One decision about many.
 *
 * @param items those it is about, each in the version the operator has looked at
 */
@Schema(name = "ReviewBatchRequest")
record BatchVerdict(@NotEmpty @Size(max = 500) List<@Valid Item> items, @NotNull Decision decision,
		@Valid @Nullable Scores scores, @Size(max = 5000) @Nullable String comment) {

	Verdict verdict() {
		return new Verdict(switch (this.decision) {
			case APPROVE -> Verdict.Decision.APPROVE;
			case REQUEST_CHANGES -> Verdict.Decision.REQUEST_CHANGES;
		}, this.scores, this.comment);
	}

	/** Nothing is refused for good unread. */
	@Schema(name = "ReviewBatchVerdict")
	enum Decision {

		APPROVE, REQUEST_CHANGES

	}

	/**
	 * One of many.
	 */
	@Schema(name = "ReviewedVersion")
	record Item(@NotNull ListingId id, @NotNull @Pattern(regexp = "\\d{1,18}") String version) {

	}

	/**
	 * What became of them.
	 *
	 * @param done those for which the decision holds
	 * @param failed those for which it does not, and why
	 */
	@Schema(name = "ReviewBatchOutcome")
	record Outcome(List<ListingId> done, List<Failure> failed) {

	}

	/**
	 * One that stays as it was.
	 *
	 * @param reason why, in the caller's language
	 */
	@Schema(name = "ReviewBatchFailure")
	record Failure(ListingId id, String reason) {

	}

}
