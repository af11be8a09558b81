package io.techbridge.marketplace.listings.editing;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.listings.classified.ClassifiedWarning;
import io.techbridge.marketplace.listings.classified.ClassifiedWords;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.duplicates.Duplicate;
import io.techbridge.marketplace.listings.duplicates.FindDuplicates;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Looks at a listing before it is handed in.
 */
@Component
class CheckSubmission {

	private final DraftViews views;

	private final SubmitListing submit;

	private final FindDuplicates duplicates;

	private final ClassifiedWords classified;

	CheckSubmission(DraftViews views, SubmitListing submit, FindDuplicates duplicates, ClassifiedWords classified) {
		this.views = views;
		this.submit = submit;
		this.duplicates = duplicates;
		this.classified = classified;
	}

	Answer check(Listing listing, Caller caller) {
		return new Answer(this.views.missing(listing), this.classified.warnings(listing.working()),
				this.duplicates.of(listing, listing.working(), new Audience(caller)), this.submit.goesLive(listing));
	}

	/**
	 * What its owner should know.
	 *
	 * @param missing what it would be refused for
	 * @param warnings words that hint at classified content
	 * @param duplicates what likely says the same already
	 * @param goesLive whether it goes live without waiting for a review
	 */
	@Schema(name = "SubmissionCheck")
	record Answer(List<DraftView.Missing> missing, List<ClassifiedWarning> warnings, List<Duplicate> duplicates,
			boolean goesLive) {

	}

}
