package io.techbridge.marketplace.listings.editing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.attachments.CopyAttachments;
import io.techbridge.marketplace.listings.content.ContentChecks;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Happening;
import io.techbridge.marketplace.listings.core.HistoryAct;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member writes: begins a draft, saves it as it goes, throws it away. Which files
 * belong to a listing is not for the form to say; they come and go on a way of their own.
 */
@Component
class WriteDraft {

	private static final String CONTENT = "content.";

	private final ListingAccess access;

	private final ChangeListing change;

	private final ContentChecks checks;

	private final CopyAttachments attachments;

	private final BegunDrafts begun;

	private final Ids ids;

	private final Clock clock;

	WriteDraft(ListingAccess access, ChangeListing change, ContentChecks checks, CopyAttachments attachments,
			BegunDrafts begun, Ids ids, Clock clock) {
		this.access = access;
		this.change = change;
		this.checks = checks;
		this.attachments = attachments;
		this.begun = begun;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * @param key what the request is called by whoever sends it, so that it begins one
	 * draft however often it is sent; {@code null} if it is not to be sent again
	 */
	@Transactional
	Listing begin(ListingContent content, @Nullable String key, Caller caller) {
		var owner = ListingAccess.writesFor(caller);
		this.checks.check(content, CONTENT);
		var id = new ListingId(this.ids.next());
		var begun = (key != null) ? this.begun.of(caller.account(), key, id) : id;
		if (!begun.equals(id)) {
			return this.access.read(begun, content.listingKind(), caller);
		}
		return this.change
			.add(Listing.draft(id, owner, null, withFilesOf(null, content), caller.account(), this.clock.instant()));
	}

	@Transactional
	Listing save(ListingId id, long version, ListingContent content, @Nullable Contact contact, Caller caller) {
		var before = this.access.write(id, caller);
		Versions.require(version, before.version());
		if (before.kind() != content.listingKind()) {
			throw new NotFound("listing " + id);
		}
		this.checks.check(content, CONTENT);
		var edited = withFilesOf(before.working(), content);
		return this.change.write(before, (listing) -> {
			var withContact = Objects.equals(contact, listing.contact()) ? listing : listing.contact(contact);
			return edited.equals(listing.working()) ? withContact
					: withContact.edit(edited, caller.account(), this.clock.instant());
		});
	}

	@Transactional
	Listing discard(ListingId id, long version, Caller caller) {
		var before = this.access.write(id, caller);
		return this.change.change(before, version, Happening.of(HistoryAct.DISCARDED), Listing::discard);
	}

	@Transactional
	void delete(ListingId id, Caller caller) {
		var listing = this.access.write(id, caller);
		listing.requireDeletable();
		this.change.delete(listing);
	}

	@Transactional
	Listing copy(ListingId id, Caller caller) {
		var original = this.access.write(id, caller);
		var copyId = new ListingId(this.ids.next());
		var files = this.attachments.of(original.working(), copyId, caller);
		var copy = original.copy(copyId, caller.account(), this.clock.instant())
			.edit(original.working().withAttachments(files.ids()), caller.account(), this.clock.instant());
		if (original.externalId() != null) {
			// the number goes on with the copy: a list that is brought again means that
			// one
			this.change.write(original, (listing) -> listing.numbered(null));
		}
		var added = this.change.add(copy);
		this.attachments.save(files);
		return added;
	}

	private static ListingContent withFilesOf(@Nullable ListingContent known, ListingContent edited) {
		return edited.withAttachments((known != null) ? known.attachments() : List.of());
	}

}
