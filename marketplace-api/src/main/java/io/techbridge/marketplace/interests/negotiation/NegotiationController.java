package io.techbridge.marketplace.interests.negotiation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.FileResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/interests/{id}/negotiation")
@Tag(name = "interests")
class NegotiationController {

	private final ReadLog read;

	private final WriteLog write;

	NegotiationController(ReadLog read, WriteLog write) {
		this.read = read;
		this.write = write;
	}

	@GetMapping
	@Operation(summary = "The log of the negotiation, as the caller may see it")
	Negotiation getNegotiation(@PathVariable InterestId id, Caller caller) {
		return this.read.read(id, caller);
	}

	@PostMapping
	@Operation(summary = "Write into the log; a retry with the same key writes no second entry")
	@ResponseStatus(HttpStatus.CREATED)
	EntryView addNegotiationEntry(@PathVariable InterestId id, @Valid @RequestBody LogEntryRequest request,
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			Caller caller) {
		return this.read.view(this.write.write(id, request, key, caller));
	}

	@PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Put a file into the log; a retry with the same key puts no second one")
	@ResponseStatus(HttpStatus.CREATED)
	EntryView addNegotiationFile(@PathVariable InterestId id, @RequestPart("file") MultipartFile file,
			@RequestParam(required = false) @Size(max = 5000) @Nullable String text,
			@RequestParam(defaultValue = "false") boolean ownSideOnly,
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			Caller caller) {
		return this.read.view(this.write.add(id, file, text, ownSideOnly, key, caller));
	}

	@GetMapping("/{entryId}/file")
	@Operation(summary = "A file of the log")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> downloadNegotiationFile(@PathVariable InterestId id, @PathVariable long entryId,
			Caller caller) {
		var logged = this.read.file(id, entryId, caller);
		return FileResponse.of(logged.file().name(), logged.file().mediaType(), logged.file().size(), logged.content());
	}

}
