package io.techbridge.marketplace.accounts.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class AccountExportController {

	private static final ExportedList<ListedAccount> LIST = ExportedList.<ListedAccount>named("accounts")
		.with("name", 20, ListedAccount::name)
		.with("email", 32, ListedAccount::email)
		.with("organization", 32, (one) -> (one.organization() != null) ? one.organization().name() : null)
		.with("memberRole", 12, ListedAccount::memberRole)
		.with("roles", 24, (one) -> one.roles().stream().sorted().toList())
		.with("state", 12, ListedAccount::state)
		.with("secondFactor", 12, ListedAccount::secondFactor)
		.with("lastSignInAt", 18, ListedAccount::lastSignInAt);

	private final FindAccounts accounts;

	private final ListExport export;

	AccountExportController(FindAccounts accounts, ListExport export) {
		this.accounts = accounts;
		this.export = export;
	}

	@GetMapping("/api/exports/accounts")
	@Operation(summary = "Accounts as a file")
	void exportAccounts(@Valid @ParameterObject AccountFilter filter,
			@RequestParam(defaultValue = "xlsx") TableFormat format, HttpServletResponse response) {
		this.export.pages(response, format, LIST, (page) -> this.accounts.page(filter, page));
	}

}
