package io.techbridge.marketplace.listings.editing;

import java.util.List;
import java.util.function.Function;

import io.techbridge.marketplace.listings.attachments.ShowAttachments;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.Completeness;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.core.Term;
import io.techbridge.marketplace.listings.editing.DraftView.AchievementDraft;
import io.techbridge.marketplace.listings.editing.DraftView.LastReview;
import io.techbridge.marketplace.listings.editing.DraftView.Missing;
import io.techbridge.marketplace.listings.editing.DraftView.NeedDraft;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Shows listings to those who write them.
 */
@Component
class DraftViews {

	private final MessageSource messages;

	private final ShowAttachments attachments;

	DraftViews(MessageSource messages, ShowAttachments attachments) {
		this.messages = messages;
		this.attachments = attachments;
	}

	AchievementDraft achievement(Listing listing, Caller caller) {
		var authorship = listing.authorship();
		return new AchievementDraft(listing.id().toString(), listing.status(),
				of(listing.pending(), (pending) -> pending.status()), (AchievementContent) listing.working(),
				of(listing.pending(), (pending) -> (AchievementContent) listing.content()), listing.contact(),
				listing.externalId(), this.attachments.within(listing.working()), missing(listing),
				LastReview.of(listing.review()), authorship.createdAt(), authorship.changedAt(),
				authorship.submittedAt(), of(listing.term(), Term::publishedOn), of(listing.term(), Term::confirmedOn),
				of(listing.term(), Term::expiresOn), acts(listing, caller));
	}

	NeedDraft need(Listing listing, Caller caller) {
		var authorship = listing.authorship();
		return new NeedDraft(listing.id().toString(), listing.status(),
				of(listing.pending(), (pending) -> pending.status()), (NeedContent) listing.working(),
				of(listing.pending(), (pending) -> (NeedContent) listing.content()), listing.contact(),
				listing.externalId(), this.attachments.within(listing.working()), missing(listing),
				LastReview.of(listing.review()), listing.excerpt().clarity(), authorship.createdAt(),
				authorship.changedAt(), authorship.submittedAt(), of(listing.term(), Term::publishedOn),
				of(listing.term(), Term::confirmedOn), of(listing.term(), Term::expiresOn), acts(listing, caller));
	}

	/**
	 * What a submission would be refused for, in the caller's language.
	 */
	List<Missing> missing(Listing listing) {
		return Completeness.missing(listing.working())
			.entrySet()
			.stream()
			.map((field) -> new Missing(field.getKey(),
					this.messages.getMessage(field.getValue(), LocaleContextHolder.getLocale())))
			.toList();
	}

	private static List<Act> acts(Listing listing, Caller caller) {
		return List.copyOf(ListingAccess.acts(listing, caller));
	}

	private static <S, T> @Nullable T of(@Nullable S source, Function<S, T> part) {
		return (source != null) ? part.apply(source) : null;
	}

}
