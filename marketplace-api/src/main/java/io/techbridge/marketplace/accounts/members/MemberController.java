package io.techbridge.marketplace.accounts.members;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organizations/{id}/members")
@Tag(name = "members")
class MemberController {

	private final FindMembers findMembers;

	private final ChangeMembers changeMembers;

	MemberController(FindMembers findMembers, ChangeMembers changeMembers) {
		this.findMembers = findMembers;
		this.changeMembers = changeMembers;
	}

	@GetMapping
	@Operation(summary = "The members of one's own organization; operators see those of all")
	List<Member> listMembers(@PathVariable OrganizationId id, Caller caller) {
		return this.findMembers.of(id, caller);
	}

	@PutMapping("/{accountId}")
	@Operation(summary = "Change what a member may do")
	Member changeMember(@PathVariable OrganizationId id, @PathVariable AccountId accountId,
			@Valid @RequestBody MemberRoleRequest request, Caller caller) {
		return this.changeMembers.changeRole(id, accountId, request.memberRole(), caller);
	}

	@DeleteMapping("/{accountId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove a member, or leave")
	void removeMember(@PathVariable OrganizationId id, @PathVariable AccountId accountId, Caller caller) {
		this.changeMembers.remove(id, accountId, caller);
	}

}
