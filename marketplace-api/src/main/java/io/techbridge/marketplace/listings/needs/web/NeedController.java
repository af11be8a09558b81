package io.techbridge.marketplace.listings.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.needs.NeedDetail;
import io.techbridge.marketplace.listings.needs.NeedPage;
import io.techbridge.marketplace.listings.needs.SimilarNeeds;
import io.techbridge.marketplace.listings.needs.FindNeeds;
import io.techbridge.marketplace.listings.browsing.SuggestionList;
import io.techbridge.marketplace.listings.browsing.SuggestionRequest;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs")
@Tag(name = "needs")
class NeedController {

	private final FindNeeds needs;

	NeedController(FindNeeds needs) {
		this.needs = needs;
	}

	@GetMapping
	@Operation(summary = "Search the needs on the market, with the counts behind every filter")
	NeedPage findNeeds(@Valid @ParameterObject NeedSearch request, @Nullable Caller caller) {
		return this.needs.page(request.toQuery(), new Audience(caller));
	}

	@GetMapping("/suggestions")
	@Operation(summary = "Complete what is being typed: keywords, owners and titles")
	SuggestionList suggestNeeds(@Valid @ParameterObject SuggestionRequest request, @Nullable Caller caller) {
		return this.needs.suggestions(request.typed(), new Audience(caller));
	}

	@GetMapping("/{id}/similar")
	@Operation(summary = "Needs like this one")
	SimilarNeeds similarNeeds(@PathVariable ListingId id, @Nullable Caller caller) {
		return this.needs.similar(id, new Audience(caller));
	}

	@GetMapping("/{id}")
	@Operation(summary = "One need")
	NeedDetail getNeed(@PathVariable ListingId id, @Nullable Caller caller) {
		return this.needs.detail(id, new Audience(caller));
	}

}
