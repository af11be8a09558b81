package io.techbridge.marketplace.listings.reviews;

import java.time.Instant;
import java.util.List;

import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.changes.Change;
import io.techbridge.marketplace.listings.classified.ClassifiedWarning;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.ReviewCause;
import io.techbridge.marketplace.listings.duplicates.Duplicate;
import io.techbridge.marketplace.listings.editing.ListedListing;
import org.jspecify.annotations.Nullable;

/**
 * Everything an operator needs to decide about something.
 *
 * @param achievement what is to be decided about, if it is an achievement
 * @param need what is to be decided about, if it is a need
 * @param beforeAchievement what was last approved, if anything was
 * @param beforeNeed what was last approved, if anything was
 * @param attachments its files, the confidential ones too
 * @param duplicates what likely says the same
 * @param warnings words that hint at classified content
 * @param changes what differs from what was last approved
 */
record ReviewCase(String id, ListingKind kind, ReviewCause cause, ListedListing.Owner owner, boolean trusted,
		@Nullable AchievementContent achievement, @Nullable NeedContent need,
		@Nullable AchievementContent beforeAchievement, @Nullable NeedContent beforeNeed, List<Change> changes,
		List<Attachment> attachments, List<Duplicate> duplicates, List<ClassifiedWarning> warnings, Instant submittedAt,
		@Nullable Integer clarity) {

}
