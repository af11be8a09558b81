package io.techbridge.marketplace.accounts.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.SignedInSession;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account")
@Tag(name = "accounts")
class OwnAccountController {

	private final OwnAccount ownAccount;

	private final ChangePassword changePassword;

	private final ExportOwnData exportOwnData;

	private final EraseOwnAccount eraseOwnAccount;

	OwnAccountController(OwnAccount ownAccount, ChangePassword changePassword, ExportOwnData exportOwnData,
			EraseOwnAccount eraseOwnAccount) {
		this.ownAccount = ownAccount;
		this.changePassword = changePassword;
		this.exportOwnData = exportOwnData;
		this.eraseOwnAccount = eraseOwnAccount;
	}

	@GetMapping
	@Operation(summary = "One's own account")
	ResponseEntity<OwnAccountResponse> getOwnAccount(Caller caller) {
		return tagged(this.ownAccount.get(caller.account()));
	}

	@PutMapping
	@Operation(summary = "Change one's own name, phone and language")
	ResponseEntity<OwnAccountResponse> updateOwnAccount(
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody OwnAccountRequest request, Caller caller) {
		return tagged(this.ownAccount.update(caller.account(), Versions.stated(ifMatch), request));
	}

	@PutMapping("/password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Change one's own password; all other sessions end")
	void changePassword(@Valid @RequestBody PasswordChangeRequest request, Caller caller, HttpSession session,
			HttpServletRequest http) {
		this.changePassword.change(caller.account(), request.currentPassword(), request.newPassword(), session.getId());
		http.changeSessionId();
	}

	@GetMapping("/export")
	@Operation(summary = "Everything that is kept about oneself")
	ResponseEntity<OwnData> exportOwnData(Caller caller) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("techbridge-account.json").build().toString())
			.body(this.exportOwnData.export(caller.account()));
	}

	@PostMapping("/erasure")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Erase one's own account for good")
	void eraseOwnAccount(@Valid @RequestBody PasswordRequest request, Caller caller, HttpServletRequest http) {
		this.eraseOwnAccount.erase(caller.account(), request.password());
		SignedInSession.end(http);
	}

	private static ResponseEntity<OwnAccountResponse> tagged(OwnAccountResponse account) {
		return Versions.tagged(account.version(), account);
	}

}
