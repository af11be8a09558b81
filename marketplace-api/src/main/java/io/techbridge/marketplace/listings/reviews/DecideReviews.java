package io.techbridge.marketplace.listings.reviews;

import java.util.ArrayList;
import java.util.List;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.problems.ProblemSentences;
import org.springframework.stereotype.Component;

/**
 * An operator decides about many at once. Each is a transaction of its own: what cannot
 * be decided any more holds up none of the others.
 */
@Component
class DecideReviews {

	private final DecideReview decide;

	private final ProblemSentences sentences;

	DecideReviews(DecideReview decide, ProblemSentences sentences) {
		this.decide = decide;
		this.sentences = sentences;
	}

	BatchVerdict.Outcome decide(BatchVerdict batch) {
		List<ListingId> done = new ArrayList<>();
		List<BatchVerdict.Failure> failed = new ArrayList<>();
		for (var item : batch.items()) {
			this.sentences.of(() -> this.decide.decide(item.id(), Long.parseLong(item.version()), batch.verdict()))
				.ifPresentOrElse((reason) -> failed.add(new BatchVerdict.Failure(item.id(), reason)),
						() -> done.add(item.id()));
		}
		return new BatchVerdict.Outcome(done, failed);
	}

}
