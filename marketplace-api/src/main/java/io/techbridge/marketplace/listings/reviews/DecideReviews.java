package io.techbridge.marketplace.listings.reviews;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.core.ListingMoved;
import io.techbridge.marketplace.listings.core.ListingsMoved;
import io.techbridge.marketplace.platform.problems.ProblemSentences;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An operator decides about many at once. Each is a transaction of its own: what cannot
 * be decided any more holds up none of the others.
 */
@Component
class DecideReviews {

	private final DecideReview decide;

	private final ProblemSentences sentences;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	DecideReviews(DecideReview decide, ProblemSentences sentences, ApplicationEventPublisher events,
			TransactionOperations transaction) {
		this.decide = decide;
		this.sentences = sentences;
		this.events = events;
		this.transaction = transaction;
	}

	BatchVerdict.Outcome decide(BatchVerdict batch) {
		List<ListingMoved> done = new ArrayList<>();
		List<BatchVerdict.Failure> failed = new ArrayList<>();
		for (var item : batch.items()) {
			this.sentences
				.of(() -> done
					.add(this.decide.decideOneOfMany(item.id(), Long.parseLong(item.version()), batch.verdict())))
				.ifPresent((reason) -> failed.add(new BatchVerdict.Failure(item.id(), reason)));
		}
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new ListingsMoved(done)));
		return new BatchVerdict.Outcome(done.stream().map(ListingMoved::id).toList(), failed);
	}

}
