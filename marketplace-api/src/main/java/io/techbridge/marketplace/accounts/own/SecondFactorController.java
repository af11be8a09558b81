package io.techbridge.marketplace.accounts.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account")
@Tag(name = "accounts")
class SecondFactorController {

	private final OwnSecondFactor secondFactor;

	SecondFactorController(OwnSecondFactor secondFactor) {
		this.secondFactor = secondFactor;
	}

	@PostMapping("/second-factor")
	@Operation(summary = "Begin to set up a second factor")
	ProposedSecondFactor beginSecondFactor(@Valid @RequestBody PasswordRequest request, Caller caller) {
		return this.secondFactor.begin(caller.account(), request.password());
	}

	@PostMapping("/second-factor/confirmation")
	@Operation(summary = "Put the second factor to use with the first code; earlier recovery codes are replaced")
	RecoveryCodesResponse confirmSecondFactor(@Valid @RequestBody ConfirmationCodeRequest request, Caller caller) {
		return new RecoveryCodesResponse(this.secondFactor.confirm(caller.account(), request.code().strip()));
	}

	@PostMapping("/second-factor/removal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Remove the second factor, unless one's role requires it")
	void removeSecondFactor(@Valid @RequestBody PasswordRequest request, Caller caller) {
		this.secondFactor.remove(caller, request.password());
	}

	@PostMapping("/recovery-codes")
	@Operation(summary = "Get new recovery codes in the place of the earlier ones")
	RecoveryCodesResponse renewRecoveryCodes(@Valid @RequestBody PasswordRequest request, Caller caller) {
		return new RecoveryCodesResponse(this.secondFactor.renewRecoveryCodes(caller.account(), request.password()));
	}

}
