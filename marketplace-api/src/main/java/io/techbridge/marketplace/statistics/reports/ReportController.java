package io.techbridge.marketplace.statistics.reports;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "statistics")
class ReportController {

	private final IssueReport issue;

	private final IssuedReports reports;

	private final SendReport send;

	ReportController(IssueReport issue, IssuedReports reports, SendReport send) {
		this.issue = issue;
		this.reports = reports;
		this.send = send;
	}

	@GetMapping("/api/statistics/reports")
	@Operation(summary = "The reports that were issued for the caller's market, parks or organization")
	Page<IssuedReport> listReports(@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.reports.list(page, caller);
	}

	@PostMapping("/api/statistics/reports")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Issue a report; sent again with the same Idempotency-Key, it is issued once")
	ResponseEntity<IssuedReport> issueReport(
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			@Valid @RequestBody ReportRequest request, Caller caller) {
		var report = this.issue.issue(request, key, caller);
		return ResponseEntity.created(URI.create("/api/statistics/reports/" + report.id())).body(report);
	}

	@GetMapping("/api/statistics/reports/{id}")
	@Operation(summary = "A report as it is printed, in Chinese; of long tables the first rows")
	PrintedReport getReport(@PathVariable String id, Caller caller) {
		var report = find(id, caller);
		return PrintedReport.of(report, this.send.compose(report, this.reports.data(report)));
	}

	@GetMapping("/api/exports/reports/{id}")
	@Operation(summary = "A report as a workbook, in Chinese")
	void exportReport(@PathVariable String id, Caller caller, HttpServletResponse response) {
		var report = find(id, caller);
		this.send.send(report, this.reports.data(report), response);
	}

	private IssuedReport find(String id, Caller caller) {
		try {
			return this.reports.find(Long.parseLong(id), caller).orElseThrow(() -> new NotFound("report " + id));
		}
		catch (NumberFormatException ex) {
			throw new NotFound("report " + id);
		}
	}

}
