package io.techbridge.marketplace.listings.attachments;

import java.net.URI;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.AttachmentId;
import io.techbridge.marketplace.listings.core.Audience;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.FileResponse;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "attachments")
class AttachmentController {

	private final AddAttachment add;

	private final RenameAttachment rename;

	private final RemoveAttachment remove;

	private final OpenAttachment open;

	AttachmentController(AddAttachment add, RenameAttachment rename, RemoveAttachment remove, OpenAttachment open) {
		this.add = add;
		this.rename = rename;
		this.remove = remove;
		this.open = open;
	}

	@PostMapping(path = "/api/listings/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Add a file to what is being written")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<AddedAttachment> addAttachment(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestPart("file") MultipartFile file, @RequestParam(defaultValue = "false") boolean confidential,
			Caller caller) {
		var added = this.add.add(id, Versions.stated(version), file, confidential, caller);
		return ResponseEntity.created(URI.create("/api/attachments/" + added.attachment().id()))
			.eTag(Versions.tag(added.version()))
			.body(new AddedAttachment(added.attachment(), Long.toString(added.version())));
	}

	@PutMapping("/api/listings/{id}/attachments/{attachmentId}")
	@Operation(summary = "Call a file something else, at once")
	Attachment renameAttachment(@PathVariable ListingId id, @PathVariable AttachmentId attachmentId,
			@Valid @RequestBody AttachmentName name, Caller caller) {
		return this.rename.rename(id, attachmentId, name.name(), caller);
	}

	@DeleteMapping("/api/listings/{id}/attachments/{attachmentId}")
	@Operation(summary = "Take a file out of what is being written")
	ResponseEntity<ListingVersion> removeAttachment(@PathVariable ListingId id, @PathVariable AttachmentId attachmentId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		var after = this.remove.remove(id, Versions.stated(version), attachmentId, caller);
		long current = Objects.requireNonNull(after.version());
		return Versions.tagged(current, new ListingVersion(Long.toString(current)));
	}

	@GetMapping("/api/attachments/{id}")
	@Operation(summary = "The content of a file")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> downloadAttachment(@PathVariable AttachmentId id, @Nullable Caller caller) {
		var file = this.open.open(id, new Audience(caller));
		var attachment = file.attachment();
		return FileResponse.of(attachment.name(), attachment.mediaType(), attachment.size(), file.content());
	}

	/**
	 * A file that was added.
	 *
	 * @param version the version of its listing since then
	 */
	record AddedAttachment(Attachment attachment, String version) {

	}

	/**
	 * The version of a listing since a file was taken out.
	 */
	record ListingVersion(String version) {

	}

	/**
	 * How a file is to be called.
	 */
	record AttachmentName(@NotBlank @Size(max = FileName.LONGEST) String name) {

	}

}
