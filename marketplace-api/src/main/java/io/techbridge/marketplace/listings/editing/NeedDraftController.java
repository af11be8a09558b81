package io.techbridge.marketplace.listings.editing;

import java.net.URI;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.listings.editing.DraftView.NeedDraft;
import io.techbridge.marketplace.listings.editing.DraftView.NeedForm;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs")
@Tag(name = "needs")
class NeedDraftController {

	private final WriteDraft write;

	private final ListingAccess access;

	private final DraftViews views;

	NeedDraftController(WriteDraft write, ListingAccess access, DraftViews views) {
		this.write = write;
		this.access = access;
		this.views = views;
	}

	@PostMapping
	@Operation(
			summary = "Begin a need; a draft may lack anything; sent again with the same Idempotency-Key, it is begun once")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<NeedDraft> createNeed(
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			@Valid @RequestBody NeedForm form, Caller caller) {
		var begun = this.write.begin(form.content(), key, caller);
		return ResponseEntity.created(URI.create("/api/needs/" + begun.id() + "/draft"))
			.eTag(tag(begun))
			.body(this.views.need(begun, caller));
	}

	@GetMapping("/{id}/draft")
	@Operation(summary = "A need as its owner works on it")
	ResponseEntity<NeedDraft> getNeedDraft(@PathVariable ListingId id, Caller caller) {
		return answer(this.access.read(id, ListingKind.NEED, caller), caller);
	}

	@PutMapping("/{id}/draft")
	@Operation(summary = "Save what is being written; of what is published this makes an edit beside it")
	ResponseEntity<NeedDraft> saveNeedDraft(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody NeedForm form, Caller caller) {
		@Nullable Contact contact = (form.contact() != null) ? form.contact().toContact() : null;
		return answer(this.write.save(id, Versions.stated(version), form.content(), contact, caller), caller);
	}

	private ResponseEntity<NeedDraft> answer(Listing listing, Caller caller) {
		return ResponseEntity.ok().eTag(tag(listing)).body(this.views.need(listing, caller));
	}

	private static String tag(Listing listing) {
		return Versions.tag(Objects.requireNonNull(listing.version()));
	}

}
