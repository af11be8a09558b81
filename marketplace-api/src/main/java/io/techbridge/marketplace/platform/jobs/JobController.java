package io.techbridge.marketplace.platform.jobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class JobController {

	private final JobRuns runs;

	JobController(JobRuns runs) {
		this.runs = runs;
	}

	@GetMapping("/api/operations/jobs")
	@Operation(summary = "What the marketplace did by itself, the latest first")
	Page<JobRun> listJobRuns(@ParameterObject @Valid JobRunFilter filter, @ParameterObject @Valid PageRequest page) {
		return this.runs.find(filter, page);
	}

}
