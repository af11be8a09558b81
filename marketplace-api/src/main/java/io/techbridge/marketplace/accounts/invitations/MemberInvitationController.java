package io.techbridge.marketplace.accounts.invitations;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organizations/{id}/invitations")
@Tag(name = "members")
class MemberInvitationController {

	private final Invite invite;

	private final FindInvitations findInvitations;

	private final ChangeInvitations changeInvitations;

	MemberInvitationController(Invite invite, FindInvitations findInvitations, ChangeInvitations changeInvitations) {
		this.invite = invite;
		this.findInvitations = findInvitations;
		this.changeInvitations = changeInvitations;
	}

	@GetMapping
	@Operation(summary = "Open invitations to the organization")
	List<InvitationResponse> listInvitations(@PathVariable OrganizationId id, Caller caller) {
		return this.findInvitations.to(id, caller);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Invite somebody to the organization by mail")
	InvitationResponse inviteMember(@PathVariable OrganizationId id,
			@Valid @RequestBody MemberInvitationRequest request, Caller caller) {
		return this.findInvitations.response(this.invite.member(id, request.email(), request.memberRole(), caller));
	}

	@PostMapping("/{invitationId}/mail")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Send an invitation again, with a new link")
	void resendInvitation(@PathVariable OrganizationId id, @PathVariable InvitationId invitationId, Caller caller) {
		this.changeInvitations.resend(id, invitationId, caller);
	}

	@DeleteMapping("/{invitationId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Withdraw an invitation")
	void withdrawInvitation(@PathVariable OrganizationId id, @PathVariable InvitationId invitationId, Caller caller) {
		this.changeInvitations.withdrawFrom(id, invitationId, caller);
	}

}
