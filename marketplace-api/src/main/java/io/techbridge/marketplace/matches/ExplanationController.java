package io.techbridge.marketplace.matches;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matches")
class ExplanationController {

	private final ExplainMatch explain;

	ExplanationController(ExplainMatch explain) {
		this.explain = explain;
	}

	@GetMapping("/api/needs/{id}/matches/{achievementId}/explanation")
	@Operation(summary = "Why a pair has its score and its place, or why it is in no list")
	MatchExplanation explainMatch(@PathVariable ListingId id, @PathVariable ListingId achievementId,
			@Nullable Caller caller) {
		return this.explain.explain(id, achievementId, new Audience(caller));
	}

}
