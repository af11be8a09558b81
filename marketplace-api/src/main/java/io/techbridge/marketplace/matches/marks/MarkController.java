package io.techbridge.marketplace.matches.marks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "matches")
class MarkController {

	private static final String MARK = "/api/needs/{id}/matches/{achievementId}/mark";

	private final MarkMatch mark;

	private final FindMarks find;

	MarkController(MarkMatch mark, FindMarks find) {
		this.mark = mark;
		this.find = find;
	}

	@PutMapping(MARK)
	@Operation(summary = "Say what the caller's organization thinks of a match of one of its listings")
	MarkOnPair markMatch(@PathVariable ListingId id, @PathVariable ListingId achievementId,
			@Valid @RequestBody MarkRequest request, Caller caller) {
		return this.mark.put(id, achievementId, request, caller);
	}

	@DeleteMapping(MARK)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take a mark back")
	void unmarkMatch(@PathVariable ListingId id, @PathVariable ListingId achievementId, Caller caller) {
		this.mark.remove(id, achievementId, caller);
	}

	@GetMapping("/api/match-marks")
	@Operation(summary = "The matches that the caller's organization has marked, over all its listings")
	Page<MarkedPair> listMarkedMatches(@Valid @ParameterObject MarkFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.find.page(filter, page, caller);
	}

}
