package io.techbridge.marketplace.statistics.days;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class DayController {

	private final RebuildDays rebuild;

	DayController(RebuildDays rebuild) {
		this.rebuild = rebuild;
	}

	@PostMapping("/api/operations/contract-days/rebuild")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Make the sums of contracts by day anew from the ledger; figures stay right meanwhile")
	void rebuildContractDays() {
		this.rebuild.request();
	}

}
