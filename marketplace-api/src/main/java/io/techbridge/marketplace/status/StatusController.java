package io.techbridge.marketplace.status;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.MatchingEngine;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "status")
class StatusController {

	private final Mode mode;

	private final MatchingEngine engine;

	private final ListingSearch search;

	StatusController(Mode mode, MatchingEngine engine, ListingSearch search) {
		this.mode = mode;
		this.engine = engine;
		this.search = search;
	}

	@GetMapping("/api/status")
	@Operation(summary = "What this installation is and what works at the moment")
	MarketplaceStatus getStatus() {
		return new MarketplaceStatus(this.mode.label(), this.mode.isLocal(), this.search.isAvailable(),
				this.engine.usesMeaning());
	}

}
