package io.techbridge.marketplace.listings.needs.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.BrowseRequest;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.needs.NeedDetail;
import io.techbridge.marketplace.listings.needs.NeedPage;
import io.techbridge.marketplace.listings.needs.FindNeeds;
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
	@Operation(summary = "Search the needs on the market; without words, the newest first")
	NeedPage findNeeds(@Valid @ParameterObject BrowseRequest request, @Nullable Caller caller) {
		return this.needs.page(request.toQuery(), new Audience(caller));
	}

	@GetMapping("/{id}")
	@Operation(summary = "One need")
	NeedDetail getNeed(@PathVariable ListingId id, @Nullable Caller caller) {
		return this.needs.detail(id, new Audience(caller));
	}

}
