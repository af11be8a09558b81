package io.techbridge.marketplace.contracts.documents;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/contracts/{id}/documents")
@Tag(name = "contracts")
class DocumentController {

	private final KeepDocuments keep;

	DocumentController(KeepDocuments keep) {
		this.keep = keep;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Add a file to a contract")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ContractDocument> addContractDocument(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestPart("file") MultipartFile file, @RequestParam(defaultValue = "CONTRACT") DocumentKind kind,
			Caller caller) {
		var added = this.keep.add(id, Versions.stated(version), kind, file, caller);
		return ResponseEntity.created(URI.create("/api/contracts/" + id + "/documents/" + added.document().id()))
			.eTag(Versions.tag(added.version()))
			.body(added.document());
	}

	@DeleteMapping("/{documentId}")
	@Operation(summary = "Take a file away from a contract that the own side added")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	ResponseEntity<Void> removeContractDocument(@PathVariable ContractId id, @PathVariable String documentId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		var contract = this.keep.remove(id, Versions.stated(version), documentId, caller);
		return ResponseEntity.noContent().eTag(Versions.tag(Objects.requireNonNull(contract.version()))).build();
	}

	@GetMapping("/{documentId}")
	@Operation(summary = "The content of a contract's file")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> downloadContractDocument(@PathVariable ContractId id, @PathVariable String documentId,
			Caller caller) {
		var opened = this.keep.open(id, documentId, caller);
		var document = opened.document();
		var disposition = ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(document.mediaType()))
			.contentLength(document.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.cacheControl(CacheControl.noStore().cachePrivate())
			.body(new InputStreamResource(opened.content()));
	}

}
