package io.techbridge.marketplace.matches.kept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/match-runs")
@Tag(name = "operations")
class MatchRunController {

	private final ManageRuns runs;

	MatchRunController(ManageRuns runs) {
		this.runs = runs;
	}

	@GetMapping
	@Operation(summary = "The runs that match the whole market, the latest first, and what waits to be matched")
	RunPage listMatchRuns(@Valid @ParameterObject PageRequest page) {
		return this.runs.page(page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Match the whole market, in the background")
	RunView beginMatchRun() {
		return this.runs.begin();
	}

	@PostMapping("/{id}/interruption")
	@Operation(summary = "Stop a run; what it has done stays")
	RunView interruptMatchRun(@PathVariable MatchRunId id) {
		return this.runs.interrupt(id.value());
	}

}
