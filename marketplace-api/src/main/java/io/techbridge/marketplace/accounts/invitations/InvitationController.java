package io.techbridge.marketplace.accounts.invitations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/invitations")
@Tag(name = "members")
class InvitationController {

	private final PreviewInvitation previewInvitation;

	private final AcceptInvitation acceptInvitation;

	InvitationController(PreviewInvitation previewInvitation, AcceptInvitation acceptInvitation) {
		this.previewInvitation = previewInvitation;
		this.acceptInvitation = acceptInvitation;
	}

	@PostMapping("/preview")
	@Operation(summary = "What the link of an invitation leads to")
	InvitationPreview previewInvitation(@Valid @RequestBody InvitationToken request) {
		return this.previewInvitation.preview(request.token());
	}

	@PostMapping("/acceptance")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Accept an invitation: signed in as who is invited, or with a new account")
	void acceptInvitation(@Valid @RequestBody AcceptanceRequest request, @Nullable Caller caller) {
		this.acceptInvitation.accept(request, caller);
	}

	/**
	 * The token of a link.
	 */
	record InvitationToken(@NotBlank @Size(max = 100) String token) {

	}

}
