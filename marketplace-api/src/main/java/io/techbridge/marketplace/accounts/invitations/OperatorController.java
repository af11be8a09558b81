package io.techbridge.marketplace.accounts.invitations;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.AccountId;
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
@RequestMapping("/api")
@Tag(name = "members")
class OperatorController {

	private final Invite invite;

	private final FindInvitations findInvitations;

	private final ChangeInvitations changeInvitations;

	private final WithdrawPowers withdrawPowers;

	OperatorController(Invite invite, FindInvitations findInvitations, ChangeInvitations changeInvitations,
			WithdrawPowers withdrawPowers) {
		this.invite = invite;
		this.findInvitations = findInvitations;
		this.changeInvitations = changeInvitations;
		this.withdrawPowers = withdrawPowers;
	}

	@GetMapping("/operator-invitations")
	@Operation(summary = "Open invitations to run the platform")
	List<InvitationResponse> listOperatorInvitations() {
		return this.findInvitations.toOperate();
	}

	@PostMapping("/operator-invitations")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Invite somebody to run the platform by mail")
	InvitationResponse inviteOperator(@Valid @RequestBody InvitationRequest request, Caller caller) {
		return this.findInvitations.response(this.invite.operator(request.email(), caller));
	}

	@DeleteMapping("/operator-invitations/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Withdraw an invitation to run the platform")
	void withdrawOperatorInvitation(@PathVariable InvitationId id) {
		this.changeInvitations.withdrawOperator(id);
	}

	@DeleteMapping("/operators/{accountId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Make somebody an operator no longer")
	void withdrawOperator(@PathVariable AccountId accountId, Caller caller) {
		this.withdrawPowers.operator(accountId, caller);
	}

}
