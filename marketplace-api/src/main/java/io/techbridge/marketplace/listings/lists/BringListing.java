package io.techbridge.marketplace.listings.lists;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.Completeness;
import io.techbridge.marketplace.listings.core.Act;
import io.techbridge.marketplace.listings.core.ChangeListing;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.editing.SubmitListing;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes or changes the listing of a row as was judged. What is on the market gets an edit
 * beside it.
 */
@Component
public class BringListing {

	private final ChangeListing change;

	private final SubmitListing submit;

	private final Ids ids;

	private final Clock clock;

	BringListing(ChangeListing change, SubmitListing submit, Ids ids, Clock clock) {
		this.change = change;
		this.submit = submit;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Does what the row says; nothing unless it is new or changes something.
	 * @param known what it was judged by
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Listing bring(BroughtRow row, Judgement judgement, KnownListings known, Caller caller) {
		var written = (judgement.listing() != null) ? changed(judgement, judgement.listing(), caller)
				: added(row, judgement, known, caller);
		known.put(written);
		return written;
	}

	/**
	 * Hands in what was written, unless something is missing for that.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Submission submit(Listing listing, KnownListings known, Caller caller) {
		if (!listing.acts().contains(Act.SUBMIT)) {
			return new Submission(listing, Map.of());
		}
		var missing = Completeness.missing(listing.working());
		if (!missing.isEmpty()) {
			return new Submission(listing, missing);
		}
		var submitted = this.submit.submitOneOfMany(listing, caller);
		known.put(submitted);
		return new Submission(submitted, missing);
	}

	private Listing added(BroughtRow row, Judgement judgement, KnownListings known, Caller caller) {
		var content = Objects.requireNonNull(judgement.content());
		var draft = Listing.draft(new ListingId(this.ids.next()), known.owner(), row.externalId(), content,
				caller.account(), this.clock.instant());
		return this.change.add(draft.contact(judgement.contact()));
	}

	private Listing changed(Judgement judgement, Listing listing, Caller caller) {
		var content = Objects.requireNonNull(judgement.content());
		return this.change.write(listing, (before) -> {
			var asked = before.contact(judgement.contact());
			return content.equals(before.working()) ? asked
					: asked.edit(content, caller.account(), this.clock.instant());
		});
	}

	/**
	 * How handing in went.
	 *
	 * @param missing why it was not handed in, by field
	 */
	public record Submission(Listing listing, Map<String, Message> missing) {

	}

}
