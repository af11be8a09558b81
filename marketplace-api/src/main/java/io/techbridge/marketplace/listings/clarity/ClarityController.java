package io.techbridge.marketplace.listings.clarity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.content.NeedContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs/clarity")
@Tag(name = "needs")
class ClarityController {

	private final RateClarity rate;

	ClarityController(RateClarity rate) {
		this.rate = rate;
	}

	@PostMapping
	@Operation(summary = "How clear a need is, as it stands in the form; nothing is saved")
	Clarity rateClarity(@Valid @RequestBody NeedToRate need) {
		return this.rate.rate(need.content());
	}

	/**
	 * What has been written of a need.
	 */
	record NeedToRate(@NotNull NeedContent content) {

	}

}
