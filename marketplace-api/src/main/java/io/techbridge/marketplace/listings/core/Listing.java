package io.techbridge.marketplace.listings.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.content.ListingContent;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An achievement or a need on its way through the market. Each act of its life is a
 * method; what cannot be done at the moment is refused with the rule that forbids it.
 *
 * @param externalId how its owner's list calls it, {@code null} if it came from no list
 * @param content what others see once it is published; until then what is being written
 * @param pending an edit of what is or was published, {@code null} if there is none
 * @param reviewed the text an operator last approved, {@code null} if none did
 * @param contact whom to ask about it, {@code null} for the owner's general contact
 * @param awaits why an operator should look at it, {@code null} if none has to
 * @param review the last decision, {@code null} if there was none
 * @param term its time on the market, {@code null} before it was first published
 * @param excerpt columns for lists, derived from the rest
 */
@Table("listing")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Listing(@Id ListingId id, ListingKind kind, @Version @Nullable Long version,
		OrganizationId organizationId, @Nullable String externalId, Status status, ListingContent content,
		@Embedded.Nullable(prefix = "pending_") @Nullable Pending pending, @Nullable ListingContent reviewed,
		@Embedded.Nullable(prefix = "contact_") @Nullable Contact contact, @Nullable ReviewCause awaits,
		@Embedded.Nullable(prefix = "review_") @Nullable Review review, @Embedded.Nullable @Nullable Term term,
		@Embedded.Empty Authorship authorship, @Embedded.Empty Excerpt excerpt) {

	/**
	 * A draft that has not been saved yet.
	 */
	public static Listing draft(ListingId id, OrganizationId owner, @Nullable String externalId, ListingContent content,
			@Nullable AccountId by, Instant at) {
		return new Listing(id, content.listingKind(), null, owner, externalId, Status.DRAFT, content, null, null, null,
				null, null, null, Authorship.begin(by, at), Excerpt.of(content));
	}

	/**
	 * What its owner works on: the edit if there is one.
	 */
	public ListingContent working() {
		return (this.pending != null) ? this.pending.content() : this.content;
	}

	/**
	 * Whether it is on the market; whether everybody sees it also depends on its owner.
	 */
	public boolean isPublished() {
		return this.status == Status.PUBLISHED;
	}

	/**
	 * Whether others have seen it and its owner now works on an edit beside it.
	 */
	public boolean hasBeenPublished() {
		return this.status == Status.PUBLISHED || this.status == Status.EXPIRED;
	}

	/**
	 * What can be done with it now, whoever may do it.
	 */
	public Set<Act> acts() {
		var acts = EnumSet.noneOf(Act.class);
		switch (this.status) {
			case DRAFT -> acts.addAll(Set.of(Act.EDIT, Act.SUBMIT, Act.DELETE));
			case SUBMITTED -> acts.add(Act.WITHDRAW);
			case CHANGES_REQUESTED -> acts.addAll(Set.of(Act.EDIT, Act.SUBMIT, Act.WITHDRAW));
			case PUBLISHED -> {
				acts.addAll(Set.of(Act.CONFIRM, Act.WITHDRAW));
				addActsOfEdit(acts);
			}
			case EXPIRED -> {
				acts.addAll(Set.of(Act.RENEW, Act.WITHDRAW));
				addActsOfEdit(acts);
			}
			case REJECTED, WITHDRAWN, FULFILLED -> acts.add(Act.COPY);
		}
		if (this.kind == ListingKind.NEED && hasBeenPublished()) {
			acts.add(Act.FULFIL);
		}
		return acts;
	}

	private void addActsOfEdit(Set<Act> acts) {
		if (this.pending == null) {
			acts.add(Act.EDIT);
			return;
		}
		acts.add(Act.DISCARD);
		if (this.pending.status() != PendingStatus.SUBMITTED) {
			acts.addAll(Set.of(Act.EDIT, Act.SUBMIT));
		}
	}

	/**
	 * Says something else. On the market this makes an edit that waits beside the version
	 * others see; an edit that changes nothing is none.
	 */
	public Listing edit(ListingContent edited, @Nullable AccountId by, Instant at) {
		require(Act.EDIT, "listing.rule.edit");
		if (edited.listingKind() != this.kind) {
			throw new IllegalArgumentException("A listing stays of its kind");
		}
		var changed = changed().authorship(this.authorship.changed(by, at));
		if (!hasBeenPublished()) {
			return changed.content(edited).excerpt(Excerpt.of(edited)).build();
		}
		var edit = edited.equals(this.content) ? null : new Pending(edited, PendingStatus.DRAFT);
		return changed.pending(edit).awaits(awaitsWithoutEdit()).excerpt(Excerpt.of(edited)).build();
	}

	/**
	 * Names somebody else to ask, or nobody in particular.
	 */
	public Listing contact(@Nullable Contact contact) {
		return changed().contact(contact).build();
	}

	/**
	 * Takes the number its owner's list gives it.
	 */
	public Listing numbered(@Nullable String externalId) {
		return changed().externalId(externalId).build();
	}

	/**
	 * Hands in what was written.
	 * @param live whether it goes live without waiting for a review
	 * @param sampled whether an operator should look at it afterwards
	 */
	public Listing submit(boolean live, boolean sampled, @Nullable AccountId by, Instant at, LocalDate today) {
		require(Act.SUBMIT, "listing.rule.submit");
		var submitted = changed().authorship(this.authorship.submitted(by, at)).build();
		if (live) {
			return submitted.live(today).changed().awaits(sampled ? ReviewCause.SAMPLE : this.sampleCause()).build();
		}
		if (this.pending != null) {
			return submitted.changed()
				.pending(this.pending.in(PendingStatus.SUBMITTED))
				.awaits(ReviewCause.CHANGE)
				.build();
		}
		return submitted.changed().status(Status.SUBMITTED).awaits(ReviewCause.FIRST).build();
	}

	/**
	 * An operator finds it fit for the market.
	 */
	public Listing approve(Scores scores, @Nullable String comment, Instant at, LocalDate today) {
		requireReview();
		if (!scores.suffice()) {
			throw new RuleViolated(Message.of("listing.rule.scores", Scores.LEAST_TOTAL), "scores");
		}
		var approved = changed().reviewed((this.awaits == ReviewCause.SAMPLE) ? this.content : working())
			.review(new Review(ReviewDecision.APPROVED, comment, scores, at))
			.build();
		return ((this.awaits == ReviewCause.SAMPLE) ? approved : approved.live(today)).changed().awaits(null).build();
	}

	/**
	 * An operator hands it back. What is published stays so; its owner finds the comments
	 * at the edit.
	 */
	public Listing requestChanges(@Nullable Scores scores, String comment, Instant at) {
		requireReview();
		var handedBack = changed().review(new Review(ReviewDecision.CHANGES_REQUESTED, comment, scores, at))
			.awaits(null);
		if (this.awaits == ReviewCause.FIRST) {
			return handedBack.status(Status.CHANGES_REQUESTED).build();
		}
		return handedBack.pending(new Pending(working(), PendingStatus.CHANGES_REQUESTED)).build();
	}

	/**
	 * An operator refuses it. What is published stays so when only its change is refused;
	 * what was published without review leaves the market.
	 */
	public Listing reject(@Nullable Scores scores, String reason, Instant at) {
		var cause = requireReview();
		var rejected = changed().review(new Review(ReviewDecision.REJECTED, reason, scores, at)).awaits(null);
		return switch (cause) {
			case FIRST -> rejected.status(Status.REJECTED).build();
			case CHANGE -> rejected.pending(Objects.requireNonNull(this.pending).in(PendingStatus.REJECTED)).build();
			case SAMPLE -> rejected.status(Status.WITHDRAWN).build().withoutEdit();
		};
	}

	/**
	 * Throws the edit away.
	 */
	public Listing discard() {
		require(Act.DISCARD, "listing.rule.discard");
		return withoutEdit().changed().awaits(awaitsWithoutEdit()).build();
	}

	/**
	 * Its owner says that it still holds.
	 */
	public Listing confirm(LocalDate today) {
		require(Act.CONFIRM, "listing.rule.confirm");
		return changed().term(Objects.requireNonNull(this.term).confirmed(today)).build();
	}

	/**
	 * Its owner brings it back as it was; an edit goes on waiting beside it.
	 */
	public Listing renew(LocalDate today) {
		require(Act.RENEW, "listing.rule.renew");
		return changed().status(Status.PUBLISHED).term(Objects.requireNonNull(this.term).confirmed(today)).build();
	}

	/**
	 * Its time has run out.
	 */
	public Listing expire() {
		if (this.status != Status.PUBLISHED) {
			throw new IllegalStateException("Only what is published expires, not " + this.status);
		}
		return changed().status(Status.EXPIRED).build();
	}

	/**
	 * A contract gives it to one partner alone. Its owner may bring it back once that has
	 * ended.
	 */
	public Listing contracted() {
		if (this.status != Status.PUBLISHED) {
			throw new IllegalStateException("Only what is published leaves the market, not " + this.status);
		}
		return changed().status(Status.EXPIRED).build();
	}

	/**
	 * Its owner has been told that its time runs out.
	 */
	public Listing reminded(int days) {
		return changed().term(Objects.requireNonNull(this.term).reminded(days)).build();
	}

	/**
	 * Its owner or an operator takes it back.
	 */
	public Listing withdraw() {
		require(Act.WITHDRAW, "listing.rule.withdraw");
		return withoutEdit().changed().status(Status.WITHDRAWN).awaits(null).build();
	}

	/**
	 * A need has found its answer.
	 */
	public Listing fulfil() {
		require(Act.FULFIL, "listing.rule.fulfil");
		return withoutEdit().changed().status(Status.FULFILLED).awaits(null).build();
	}

	/**
	 * A new draft that says the same as this one, which is over.
	 */
	public Listing copy(ListingId id, @Nullable AccountId by, Instant at) {
		require(Act.COPY, "listing.rule.copy");
		return draft(id, this.organizationId, this.externalId, working(), by, at).contact(this.contact);
	}

	/**
	 * Whether it can be deleted as if it had never been.
	 */
	public void requireDeletable() {
		require(Act.DELETE, "listing.rule.delete");
	}

	/** What was written is what others see from now on. */
	private Listing live(LocalDate today) {
		return changed().status(Status.PUBLISHED)
			.content(working())
			.pending(null)
			.term((this.term != null) ? this.term.publishedAgain(today) : Term.from(today))
			.build();
	}

	private Listing withoutEdit() {
		return changed().pending(null).excerpt(Excerpt.of(this.content)).build();
	}

	/** A sample that has not been looked at stays one when an edit comes or goes. */
	private @Nullable ReviewCause awaitsWithoutEdit() {
		return (this.awaits == ReviewCause.CHANGE) ? null : this.awaits;
	}

	private @Nullable ReviewCause sampleCause() {
		return (this.awaits == ReviewCause.SAMPLE) ? ReviewCause.SAMPLE : null;
	}

	private ReviewCause requireReview() {
		if (this.awaits == null) {
			throw new RuleViolated(Message.of("listing.rule.review"));
		}
		return this.awaits;
	}

	private void require(Act act, String rule) {
		if (!acts().contains(act)) {
			throw new RuleViolated(Message.of(rule, Message.of("listing.status." + this.status)));
		}
	}

	private ListingBuilder changed() {
		return ListingBuilder.builder(this);
	}

}
