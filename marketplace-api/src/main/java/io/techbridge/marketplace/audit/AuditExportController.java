package io.techbridge.marketplace.audit;

import java.time.Clock;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class AuditExportController {

	private static final ExportedList<AuditEntry> LIST = ExportedList.<AuditEntry>named("audit")
		.with("at", 18, AuditEntry::at)
		.with("account", 20, (one) -> (one.account() != null) ? one.account().id() : null)
		.with("name", 16, (one) -> (one.account() != null) ? one.account().name() : null)
		.with("act", 28, AuditEntry::act)
		.with("subjectKind", 14, AuditEntry::subjectKind)
		.with("subjectId", 22, AuditEntry::subjectId)
		.with("address", 18, AuditEntry::address)
		.with("before", 40, (one) -> text(one.before()))
		.with("after", 40, (one) -> text(one.after()));

	private final SearchAudit search;

	private final ListExport export;

	private final Clock clock;

	AuditExportController(SearchAudit search, ListExport export, Clock clock) {
		this.search = search;
		this.export = export;
		this.clock = clock;
	}

	@GetMapping("/api/exports/audit")
	@Operation(summary = "Who did what, as a file; taking it is recorded too")
	void exportAudit(@Valid @ParameterObject AuditFilters filters,
			@RequestParam(defaultValue = "xlsx") TableFormat format, HttpServletResponse response) {
		// what is recorded meanwhile would push entries from one page to the next
		var past = filters.until(this.clock.instant());
		this.export.pages(response, format, LIST, (page) -> this.search.find(past, page));
	}

	private static @Nullable String text(@Nullable Map<String, String> values) {
		return (values != null) ? values.toString() : null;
	}

}
