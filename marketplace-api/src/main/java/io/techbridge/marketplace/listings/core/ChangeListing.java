package io.techbridge.marketplace.listings.core;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all changes of a listing have in common: they are saved, noted in its history and
 * in the audit log, told to the rest of the marketplace, and the search index learns of
 * what it should hold otherwise.
 */
@Component
public class ChangeListing {

	private final Listings listings;

	private final ListingHistory history;

	private final AuditLog audit;

	private final IndexTasks indexTasks;

	private final ApplicationEventPublisher events;

	ChangeListing(Listings listings, ListingHistory history, AuditLog audit, IndexTasks indexTasks,
			ApplicationEventPublisher events) {
		this.listings = listings;
		this.history = history;
		this.audit = audit;
		this.indexTasks = indexTasks;
		this.events = events;
	}

	/**
	 * Adds a listing that is new.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing add(Listing created) {
		var added = this.listings.save(created);
		this.history.add(null, added, Happening.of(HistoryAct.CREATED));
		this.audit.record(AuditedListing.added(added, "listing.created"));
		this.events.publishEvent(new ListingWritten(added.id()));
		return added;
	}

	/**
	 * Changes a listing that the caller has seen in a certain version.
	 * @throws io.techbridge.marketplace.platform.problems.StaleVersion if it has another
	 * one by now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing change(Listing before, long version, Happening happening, UnaryOperator<Listing> change) {
		Versions.require(version, before.version());
		return change(before, happening, change);
	}

	/**
	 * Changes a listing as it stands.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing change(Listing before, Happening happening, UnaryOperator<Listing> change) {
		var after = this.listings.save(change.apply(before));
		this.history.add(before, after, happening);
		this.audit.record(AuditedListing.changed(before, after, happening.audited()));
		tell(before, after, happening);
		return after;
	}

	/**
	 * Saves what is being written. Its history tells only that an edit was begun, not
	 * each save on the way.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing write(Listing before, UnaryOperator<Listing> change) {
		var after = this.listings.save(change.apply(before));
		if (before.pending() == null && after.pending() != null) {
			this.history.add(before, after, Happening.of(HistoryAct.EDITED));
		}
		this.audit.record(AuditedListing.changed(before, after, "listing.edited"));
		this.events.publishEvent(new ListingWritten(after.id()));
		return after;
	}

	/**
	 * Deletes a draft.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void delete(Listing listing) {
		this.listings.delete(listing);
		this.audit.record(AuditedListing.deleted(listing));
	}

	private void tell(Listing before, Listing after, Happening happening) {
		if (isSeenOtherwise(before, after)) {
			this.indexTasks.stale(indexKind(after.kind()), List.of(after.id().value()));
		}
		this.events.publishEvent(new ListingMoved(after.id(), after.kind(), after.organizationId(),
				after.excerpt().title(), happening.act(), after.status(), wasWrittenBy(after), happening.oneOfMany()));
	}

	private static @Nullable AccountId wasWrittenBy(Listing listing) {
		var authorship = listing.authorship();
		return (authorship.submittedBy() != null) ? authorship.submittedBy() : authorship.createdBy();
	}

	private static boolean isSeenOtherwise(Listing before, Listing after) {
		return before.isPublished() != after.isPublished()
				|| after.isPublished() && (!before.content().equals(after.content())
						|| !Objects.equals(Objects.requireNonNull(before.term()).confirmedOn(),
								Objects.requireNonNull(after.term()).confirmedOn()));
	}

	/**
	 * The side of the search index that holds listings of a kind.
	 */
	public static IndexKind indexKind(ListingKind kind) {
		return switch (kind) {
			case ACHIEVEMENT -> IndexKind.ACHIEVEMENT;
			case NEED -> IndexKind.NEED;
		};
	}

}
