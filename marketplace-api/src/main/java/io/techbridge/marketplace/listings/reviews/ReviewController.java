package io.techbridge.marketplace.listings.reviews;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.editing.ListListings;
import io.techbridge.marketplace.listings.editing.ListedListing;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reviews")
@Tag(name = "reviews")
class ReviewController {

	private final ListReviews list;

	private final PrepareReview prepare;

	private final DecideReview decide;

	private final DecideReviews decideMany;

	private final ListListings listings;

	ReviewController(ListReviews list, PrepareReview prepare, DecideReview decide, DecideReviews decideMany,
			ListListings listings) {
		this.list = list;
		this.prepare = prepare;
		this.decide = decide;
		this.decideMany = decideMany;
		this.listings = listings;
	}

	@GetMapping
	@Operation(summary = "What waits for a review, what has waited longest first; or some of it at random")
	Page<ReviewItem> listReviews(@Valid @ParameterObject ReviewFilter filter,
			@Valid @ParameterObject PageRequest page) {
		return this.list.list(filter, page);
	}

	@GetMapping("/{id}")
	@Operation(summary = "What is needed to decide about one")
	ResponseEntity<ReviewCase> getReview(@PathVariable ListingId id, Caller caller) {
		var prepared = this.prepare.prepare(id, caller);
		return Versions.tagged(prepared.version(), prepared.reviewCase());
	}

	@PostMapping("/{id}")
	@Operation(summary = "Decide about one")
	ResponseEntity<ListedListing> decideReview(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody Verdict verdict, Caller caller) {
		var decided = this.decide.decide(id, Versions.stated(version), verdict);
		return Versions.tagged(Objects.requireNonNull(decided.version()), this.listings.listed(decided, caller));
	}

	@PostMapping("/batch")
	@Operation(summary = "Decide the same about many")
	BatchVerdict.Outcome decideReviews(@Valid @RequestBody BatchVerdict batch) {
		return this.decideMany.decide(batch);
	}

}
