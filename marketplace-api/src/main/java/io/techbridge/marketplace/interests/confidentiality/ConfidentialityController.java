package io.techbridge.marketplace.interests.confidentiality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.FileResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/interests/{id}/confidentiality")
@Tag(name = "interests")
class ConfidentialityController {

	private final KeepConfidential keep;

	ConfidentialityController(KeepConfidential keep) {
		this.keep = keep;
	}

	@GetMapping
	@Operation(summary = "The confidentiality agreement, who has accepted it, and what has opened")
	ConfidentialityView getConfidentiality(@PathVariable InterestId id, Caller caller) {
		return this.keep.see(id, caller);
	}

	@PostMapping
	@Operation(summary = "Accept the confidentiality agreement for one's side")
	ConfidentialityView acceptConfidentiality(@PathVariable InterestId id, @Valid @RequestBody AgreementRequest request,
			Caller caller) {
		this.keep.accept(id, request.version(), caller);
		return this.keep.see(id, caller);
	}

	@GetMapping("/attachments/{attachmentId}")
	@Operation(summary = "A confidential file of the other side")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> downloadConfidentialAttachment(@PathVariable InterestId id,
			@PathVariable String attachmentId, Caller caller) {
		var opened = this.keep.open(id, attachmentId, caller);
		var file = opened.attachment();
		return FileResponse.of(file.name(), file.mediaType(), file.size(), opened.content());
	}

	/**
	 * Which text is accepted.
	 *
	 * @param version the version of the text that was shown
	 */
	@Schema(name = "ConfidentialityRequest")
	record AgreementRequest(@NotBlank String version) {

	}

}
