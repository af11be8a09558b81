package io.techbridge.marketplace.accounts.directory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
@Tag(name = "accounts")
class AccountController {

	private final FindAccounts findAccounts;

	private final ManageAccounts manageAccounts;

	AccountController(FindAccounts findAccounts, ManageAccounts manageAccounts) {
		this.findAccounts = findAccounts;
		this.manageAccounts = manageAccounts;
	}

	@GetMapping
	@Operation(summary = "All accounts, the newest first; erased ones only if asked for")
	Page<ListedAccount> listAccounts(@Valid @ParameterObject AccountFilter filter,
			@Valid @ParameterObject PageRequest page) {
		return this.findAccounts.page(filter, page);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One account")
	AccountDetail getAccount(@PathVariable AccountId id) {
		return this.findAccounts.read(id);
	}

	@PostMapping("/{id}/disabling")
	@Operation(summary = "Close an account for the time being; its sessions end at once")
	AccountDetail disableAccount(@PathVariable AccountId id, @Valid @RequestBody ReasonRequest request, Caller caller) {
		this.manageAccounts.disable(id, request.reason().strip(), caller);
		return this.findAccounts.detail(id);
	}

	@PostMapping("/{id}/enabling")
	@Operation(summary = "Open a disabled account again")
	AccountDetail enableAccount(@PathVariable AccountId id) {
		this.manageAccounts.enable(id);
		return this.findAccounts.detail(id);
	}

	@PostMapping("/{id}/unlocking")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "End a lock-out after failed attempts")
	void unlockAccount(@PathVariable AccountId id) {
		this.manageAccounts.unlock(id);
	}

	@PostMapping("/{id}/second-factor-reset")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Take away the second factor of somebody who has lost it; their sessions end")
	void resetSecondFactor(@PathVariable AccountId id, @Valid @RequestBody ReasonRequest request, Caller caller) {
		this.manageAccounts.resetSecondFactor(id, request.reason().strip(), caller);
	}

}
