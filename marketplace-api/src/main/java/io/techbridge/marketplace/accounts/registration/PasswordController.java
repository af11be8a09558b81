package io.techbridge.marketplace.accounts.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.accounts.passwords.PasswordProfile;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "accounts")
class PasswordController {

	private final ResetPassword resetPassword;

	private final PasswordProfile profile;

	PasswordController(ResetPassword resetPassword, PasswordProfile profile) {
		this.resetPassword = resetPassword;
		this.profile = profile;
	}

	@GetMapping("/password-rules")
	@Operation(summary = "What a password must be like")
	PasswordRulesResponse getPasswordRules() {
		return PasswordRulesResponse.of(this.profile);
	}

	@PostMapping("/password-resets")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Ask for a link to set a new password; the answer is always the same")
	void requestPasswordReset(@Valid @RequestBody EmailRequest request) {
		this.resetPassword.request(request.email());
	}

	@PostMapping("/password-resets/completion")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Set a new password with the token of the link; all sessions end")
	void resetPassword(@Valid @RequestBody NewPasswordRequest request) {
		this.resetPassword.reset(request.token(), request.password());
	}

}
