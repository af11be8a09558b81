package io.techbridge.marketplace.listings.editing;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Review;
import io.techbridge.marketplace.listings.core.ReviewDecision;
import io.techbridge.marketplace.listings.core.Scores;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A listing as those see it who write it.
 */
final class DraftView {

	private DraftView() {
	}

	/**
	 * An achievement being written.
	 *
	 * @param content what is being written
	 * @param published what others see while an edit is being written
	 * @param contact whom to ask; absent for the organization's general contact
	 * @param attachments the files of what is being written
	 * @param missing what a submission would be refused for
	 * @param review the last decision
	 * @param acts what the caller may do with it now
	 */
	record AchievementDraft(String id, Status status, @Nullable PendingStatus pendingStatus, AchievementContent content,
			@Nullable AchievementContent published, @Nullable Contact contact, @Nullable String externalId,
			List<Attachment> attachments, List<Missing> missing, @Nullable LastReview review, Instant createdAt,
			Instant changedAt, @Nullable Instant submittedAt, @Nullable LocalDate publishedOn,
			@Nullable LocalDate confirmedOn, @Nullable LocalDate expiresOn, List<Act> acts) {

	}

	/**
	 * A need being written.
	 *
	 * @param content what is being written
	 * @param published what others see while an edit is being written
	 * @param contact whom to ask; absent for the organization's general contact
	 * @param attachments the files of what is being written
	 * @param missing what a submission would be refused for
	 * @param review the last decision
	 * @param clarity how clear it is, 0–100
	 * @param acts what the caller may do with it now
	 */
	record NeedDraft(String id, Status status, @Nullable PendingStatus pendingStatus, NeedContent content,
			@Nullable NeedContent published, @Nullable Contact contact, @Nullable String externalId,
			List<Attachment> attachments, List<Missing> missing, @Nullable LastReview review, @Nullable Integer clarity,
			Instant createdAt, Instant changedAt, @Nullable Instant submittedAt, @Nullable LocalDate publishedOn,
			@Nullable LocalDate confirmedOn, @Nullable LocalDate expiresOn, List<Act> acts) {

	}

	/**
	 * The last decision of an operator.
	 *
	 * @param comment what the owner should know
	 */
	@Schema(name = "Review")
	record LastReview(ReviewDecision decision, @Nullable String comment, @Nullable Scores scores, Instant at) {

		static @Nullable LastReview of(@Nullable Review review) {
			return (review != null) ? new LastReview(review.decision(), review.comment(), review.scores(), review.at())
					: null;
		}

	}

	/**
	 * Something that is missing.
	 *
	 * @param field the name of the field
	 * @param message what to do, in the caller's language
	 */
	@Schema(name = "MissingField")
	record Missing(String field, String message) {

	}

	/**
	 * What somebody wrote about an achievement.
	 */
	record AchievementForm(@NotNull AchievementContent content, @Valid @Nullable ContactForm contact) {

	}

	/**
	 * What somebody wrote about a need.
	 */
	record NeedForm(@NotNull NeedContent content, @Valid @Nullable ContactForm contact) {

	}

}
