package io.techbridge.marketplace.audit;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "audit")
class AuditController {

	private final SearchAudit search;

	AuditController(SearchAudit search) {
		this.search = search;
	}

	@GetMapping("/api/audit")
	@Operation(summary = "Who did what, the latest first; the search itself is recorded")
	Page<AuditEntry> searchAudit(@Valid @ParameterObject AuditFilters filters,
			@Valid @ParameterObject PageRequest page) {
		return this.search.find(filters, page);
	}

	@GetMapping("/api/audit/acts")
	@Operation(summary = "All acts that were ever recorded")
	List<String> listAuditActs() {
		return this.search.acts();
	}

}
