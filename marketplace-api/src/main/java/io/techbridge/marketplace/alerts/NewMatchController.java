package io.techbridge.marketplace.alerts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matches")
class NewMatchController {

	private final FindNewMatches matches;

	NewMatchController(FindNewMatches matches) {
		this.matches = matches;
	}

	@GetMapping("/api/new-matches")
	@Operation(summary = "Strong matches of the last weeks of the caller's achievements, or needs, unseen ones first")
	Page<NewMatch> listNewMatches(@RequestParam ListingKind kind, @Valid @ParameterObject PageRequest page,
			Caller caller) {
		return this.matches.page(AlertSide.of(kind), page, caller);
	}

}
