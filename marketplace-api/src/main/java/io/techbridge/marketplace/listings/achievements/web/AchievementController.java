package io.techbridge.marketplace.listings.achievements.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.achievements.AchievementDetail;
import io.techbridge.marketplace.listings.achievements.AchievementPage;
import io.techbridge.marketplace.listings.achievements.SimilarAchievements;
import io.techbridge.marketplace.listings.achievements.FindAchievements;
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
@RequestMapping("/api/achievements")
@Tag(name = "achievements")
class AchievementController {

	private final FindAchievements achievements;

	AchievementController(FindAchievements achievements) {
		this.achievements = achievements;
	}

	@GetMapping
	@Operation(summary = "Search the achievements on the market, with the counts behind every filter")
	AchievementPage findAchievements(@Valid @ParameterObject AchievementSearch request, @Nullable Caller caller) {
		return this.achievements.page(request.toQuery(), new Audience(caller));
	}

	@GetMapping("/suggestions")
	@Operation(summary = "Complete what is being typed: keywords, owners and titles")
	SuggestionList suggestAchievements(@Valid @ParameterObject SuggestionRequest request, @Nullable Caller caller) {
		return this.achievements.suggestions(request.typed(), new Audience(caller));
	}

	@GetMapping("/{id}/similar")
	@Operation(summary = "Achievements like this one")
	SimilarAchievements similarAchievements(@PathVariable ListingId id, @Nullable Caller caller) {
		return this.achievements.similar(id, new Audience(caller));
	}

	@GetMapping("/{id}")
	@Operation(summary = "One achievement")
	AchievementDetail getAchievement(@PathVariable ListingId id, @Nullable Caller caller) {
		return this.achievements.detail(id, new Audience(caller));
	}

}
