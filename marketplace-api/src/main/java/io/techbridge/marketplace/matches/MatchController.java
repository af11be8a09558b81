package io.techbridge.marketplace.matches;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matches")
class MatchController {

	private final FindMatches matches;

	MatchController(FindMatches matches) {
		this.matches = matches;
	}

	@GetMapping("/api/needs/{id}/matches")
	@Operation(summary = "The achievements that could answer a need, best first")
	NeedMatches getNeedMatches(@PathVariable ListingId id, @Valid @ParameterObject MatchesRequest request,
			@Nullable Caller caller) {
		return this.matches.ofNeed(id, request.limitOrUsual(), new Audience(caller));
	}

	@GetMapping("/api/achievements/{id}/matches")
	@Operation(summary = "The needs an achievement could answer, best first")
	AchievementMatches getAchievementMatches(@PathVariable ListingId id, @Valid @ParameterObject MatchesRequest request,
			@Nullable Caller caller) {
		return this.matches.ofAchievement(id, request.limitOrUsual(), new Audience(caller));
	}

}
