package io.techbridge.marketplace.listings.lists;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.Completeness;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Step;
import io.techbridge.marketplace.listings.editing.SubmitListing;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes or changes the listings of rows as was judged, those of a batch together. What is
 * on the market gets an edit beside it.
 */
@Component
public class BringListings {

	private final ChangeListing change;

	private final SubmitListing submit;

	private final Ids ids;

	private final Clock clock;

	BringListings(ChangeListing change, SubmitListing submit, Ids ids, Clock clock) {
		this.change = change;
		this.submit = submit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Adds what a row says to what is to be written. The rows behind it are judged as if
	 * it had been already.
	 * @param judgement that it is new or changes something
	 * @return the listing it becomes or changes
	 */
	public ListingId prepare(BroughtRow row, Judgement judgement, BroughtListings batch, Caller caller) {
		var step = (judgement.listing() != null) ? changed(judgement, judgement.listing(), caller)
				: added(row, judgement, batch.known(), caller);
		batch.put(step);
		return step.after().id();
	}

	/**
	 * Writes what was prepared.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(BroughtListings batch) {
		batch.written(this.change.addAll(batch.added()));
		batch.written(this.change.writeAll(batch.changed()));
	}

	/**
	 * Hands in what was written, where nothing is missing for that.
	 * @return how that went, by listing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<ListingId, Submission> submit(BroughtListings batch, Caller caller) {
		var went = new HashMap<ListingId, Submission>();
		var complete = new ArrayList<Listing>();
		for (var listing : batch.written()) {
			var missing = missing(listing);
			went.put(listing.id(), new Submission(listing, missing));
			if (listing.acts().contains(Act.SUBMIT) && missing.isEmpty()) {
				complete.add(listing);
			}
		}
		var submitted = this.submit.submitMany(complete, caller);
		batch.written(submitted);
		submitted.forEach((listing) -> went.put(listing.id(), new Submission(listing, Map.of())));
		return went;
	}

	private static Map<String, Message> missing(Listing listing) {
		return listing.acts().contains(Act.SUBMIT) ? Completeness.missing(listing.working()) : Map.of();
	}

	private Step added(BroughtRow row, Judgement judgement, KnownListings known, Caller caller) {
		var content = Objects.requireNonNull(judgement.content());
		var draft = Listing.draft(new ListingId(this.ids.next()), known.owner(), row.externalId(), content,
				caller.account(), this.clock.instant());
		return Step.created(draft.contact(judgement.contact()));
	}

	private Step changed(Judgement judgement, Listing before, Caller caller) {
		var content = Objects.requireNonNull(judgement.content());
		var asked = before.contact(judgement.contact());
		return Step.edited(before,
				content.equals(before.working()) ? asked : asked.edit(content, caller.account(), this.clock.instant()));
	}

	/**
	 * How handing in went.
	 *
	 * @param missing why it was not handed in, by field
	 */
	public record Submission(Listing listing, Map<String, Message> missing) {

	}

}
