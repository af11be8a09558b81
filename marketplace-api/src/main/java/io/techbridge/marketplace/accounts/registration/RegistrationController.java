package io.techbridge.marketplace.accounts.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
@Tag(name = "accounts")
class RegistrationController {

	private final RegisterAccount registerAccount;

	private final ConfirmAccount confirmAccount;

	RegistrationController(RegisterAccount registerAccount, ConfirmAccount confirmAccount) {
		this.registerAccount = registerAccount;
		this.confirmAccount = confirmAccount;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Register; a mail tells how it goes on, the answer is always the same")
	void registerAccount(@Valid @RequestBody RegistrationRequest request) {
		this.registerAccount.register(request);
	}

	@PostMapping("/confirmation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Confirm the address with the token of the link")
	void confirmAccount(@Valid @RequestBody TokenRequest request) {
		this.confirmAccount.confirm(request.token());
	}

	@PostMapping("/confirmation/mail")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Send the link again; the answer is always the same")
	void resendConfirmation(@Valid @RequestBody EmailRequest request) {
		this.confirmAccount.resend(request.email());
	}

}
