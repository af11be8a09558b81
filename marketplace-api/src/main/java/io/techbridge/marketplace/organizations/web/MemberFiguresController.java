package io.techbridge.marketplace.organizations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.organizations.CountMembers;
import io.techbridge.marketplace.organizations.MemberFigures;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organizations")
class MemberFiguresController {

	private final CountMembers members;

	MemberFiguresController(CountMembers members) {
		this.members = members;
	}

	@GetMapping("/api/organizations/figures")
	@Operation(summary = "How many organizations take part in the marketplace")
	MemberFigures getMemberFigures() {
		return this.members.count();
	}

}
