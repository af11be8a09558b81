package io.techbridge.marketplace.matches.gaps;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matches")
class GapController {

	private final FindGaps gaps;

	GapController(FindGaps gaps) {
		this.gaps = gaps;
	}

	@GetMapping("/api/gaps/needs")
	@Operation(summary = "Needs that nothing on the market answers, those that ask for a broker first")
	Page<NeedGap> listNeedGaps(@Valid @ParameterObject GapFilter filter, @Valid @ParameterObject PageRequest page,
			Caller caller) {
		return this.gaps.needs(filter, page, new Audience(caller));
	}

	@GetMapping("/api/gaps/achievements")
	@Operation(summary = "Achievements that answer no need on the market")
	Page<AchievementGap> listAchievementGaps(@Valid @ParameterObject GapFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.gaps.achievements(filter, page, new Audience(caller));
	}

}
