package io.techbridge.marketplace.accounts.invitations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.ParkCode;
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
@RequestMapping("/api/parks/{code}")
@Tag(name = "parks")
class ParkAdministratorController {

	private final Invite invite;

	private final FindInvitations findInvitations;

	private final ChangeInvitations changeInvitations;

	private final FindParkAdministrators findParkAdministrators;

	private final WithdrawPowers withdrawPowers;

	ParkAdministratorController(Invite invite, FindInvitations findInvitations, ChangeInvitations changeInvitations,
			FindParkAdministrators findParkAdministrators, WithdrawPowers withdrawPowers) {
		this.invite = invite;
		this.findInvitations = findInvitations;
		this.changeInvitations = changeInvitations;
		this.findParkAdministrators = findParkAdministrators;
		this.withdrawPowers = withdrawPowers;
	}

	@GetMapping("/administrators")
	@Operation(summary = "Who administers the park, and who is invited to")
	ParkAdministration listParkAdministrators(@PathVariable ParkCode code, Caller caller) {
		return this.findParkAdministrators.of(code, caller);
	}

	@PostMapping("/invitations")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Invite somebody to administer the park by mail")
	InvitationResponse inviteParkAdministrator(@PathVariable ParkCode code,
			@Valid @RequestBody InvitationRequest request, Caller caller) {
		return this.findInvitations.response(this.invite.parkAdministrator(code, request.email(), caller));
	}

	@DeleteMapping("/invitations/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Withdraw an invitation to administer the park")
	void withdrawParkInvitation(@PathVariable ParkCode code, @PathVariable InvitationId id) {
		this.changeInvitations.withdrawFrom(code, id);
	}

	@DeleteMapping("/administrators/{accountId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Make somebody an administrator of the park no longer")
	void withdrawParkAdministrator(@PathVariable ParkCode code, @PathVariable AccountId accountId) {
		this.withdrawPowers.parkAdministrator(code, accountId);
	}

}
