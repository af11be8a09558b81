package io.techbridge.marketplace.listings.core;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.listings.ExclusiveContracts;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.web.Versions;
import org.springframework.beans.factory.ObjectProvider;
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

	private final ObjectProvider<ExclusiveContracts> contracts;

	ChangeListing(Listings listings, ListingHistory history, AuditLog audit, IndexTasks indexTasks,
			ApplicationEventPublisher events, ObjectProvider<ExclusiveContracts> contracts) {
		this.contracts = contracts;
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
		return addAll(List.of(created)).getFirst();
	}

	/**
	 * Adds listings that are new, in as few statements as one.
	 * @return what was saved, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Listing> addAll(List<Listing> created) {
		var added = save(created.stream().map(Step::created).toList());
		this.history.add(added);
		this.audit
			.recordAll(added.stream().map((step) -> AuditedListing.added(step.after(), "listing.created")).toList());
		return told(added);
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
		return changeAll(List.of(new Step(before, change.apply(before), happening))).getFirst();
	}

	/**
	 * Changes listings as they stand, each by a step of its own.
	 * @return what was saved, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Listing> changeAll(List<Step> steps) {
		requireFree(steps);
		var changed = save(steps);
		this.history.add(changed);
		this.audit.recordAll(changed.stream()
			.map((step) -> AuditedListing.changed(before(step), step.after(), step.happening().audited()))
			.toList());
		markStale(changed);
		var after = told(changed);
		changed.forEach((step) -> this.events.publishEvent(ListingMoved.of(step.after(), step.happening())));
		return after;
	}

	/**
	 * Saves what is being written. Its history tells only that an edit was begun, not
	 * each save on the way.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing write(Listing before, UnaryOperator<Listing> change) {
		return writeAll(List.of(Step.edited(before, change.apply(before)))).getFirst();
	}

	/**
	 * Saves what is being written in several listings.
	 * @return what was saved, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Listing> writeAll(List<Step> edits) {
		var written = save(edits);
		this.history.add(written.stream().filter(Step::beginsEdit).toList());
		this.audit.recordAll(written.stream()
			.map((step) -> AuditedListing.changed(before(step), step.after(), "listing.edited"))
			.toList());
		return told(written);
	}

	/**
	 * Deletes a draft.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void delete(Listing listing) {
		this.listings.delete(listing);
		this.audit.record(AuditedListing.deleted(listing));
	}

	/** What a contract gives to one partner alone does not come to the market. */
	private void requireFree(List<Step> steps) {
		var coming = steps.stream()
			.filter((step) -> step.after().isPublished() && !before(step).isPublished())
			.map((step) -> step.after().id())
			.toList();
		if (!coming.isEmpty() && this.contracts.stream().anyMatch((known) -> !known.holding(coming).isEmpty())) {
			throw new RuleViolated(Message.of("listing.rule.contracted"));
		}
	}

	private List<Step> save(List<Step> steps) {
		var saved = this.listings.saveAll(steps.stream().map(Step::after).toList())
			.stream()
			.collect(Collectors.toMap(Listing::id, Function.identity()));
		return steps.stream().map((step) -> step.saved(saved.get(step.after().id()))).toList();
	}

	private List<Listing> told(List<Step> steps) {
		var listings = steps.stream().map(Step::after).toList();
		if (!listings.isEmpty()) {
			this.events.publishEvent(ListingsSaved.of(listings));
		}
		return listings;
	}

	private void markStale(List<Step> steps) {
		steps.stream()
			.filter((step) -> isSeenOtherwise(before(step), step.after()))
			.map(Step::after)
			.collect(Collectors.groupingBy(Listing::kind,
					Collectors.mapping((listing) -> listing.id().value(), Collectors.toList())))
			.forEach((kind, ids) -> this.indexTasks.stale(indexKind(kind), ids));
	}

	private static Listing before(Step step) {
		return Objects.requireNonNull(step.before(), "What is new is added, not changed");
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
