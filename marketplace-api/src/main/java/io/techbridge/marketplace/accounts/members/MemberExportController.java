package io.techbridge.marketplace.accounts.members;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.tables.ExportedList;
import io.techbridge.marketplace.platform.tables.ListExport;
import io.techbridge.marketplace.platform.tables.TableFormat;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "exports")
class MemberExportController {

	private static final ExportedList<Member> LIST = ExportedList.<Member>named("members")
		.with("name", 20, Member::name)
		.with("email", 32, Member::email)
		.with("memberRole", 12, Member::memberRole)
		.with("state", 12, Member::state)
		.with("lastSignInAt", 18, Member::lastSignInAt);

	private final FindMembers members;

	private final ListExport export;

	MemberExportController(FindMembers members, ListExport export) {
		this.members = members;
		this.export = export;
	}

	@GetMapping("/api/exports/members")
	@Operation(summary = "The members of the caller's organization as a file")
	void exportMembers(@RequestParam(defaultValue = "xlsx") TableFormat format, Caller caller,
			HttpServletResponse response) {
		if (caller.membership() == null) {
			throw new AccessDeniedException("Not a member of any organization");
		}
		var members = this.members.of(caller.membership().organization(), caller);
		this.export.send(response, format, LIST, members::forEach);
	}

}
