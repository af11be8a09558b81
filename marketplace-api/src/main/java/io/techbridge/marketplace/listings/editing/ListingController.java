package io.techbridge.marketplace.listings.editing;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.changes.Difference;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.ListingAccess;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/listings")
@Tag(name = "listings")
class ListingController {

	private final ListListings list;

	private final ListingAccess access;

	private final WriteDraft write;

	private final SubmitListing submit;

	private final CheckSubmission check;

	private final KeepListing keep;

	private final TellHistory history;

	ListingController(ListListings list, ListingAccess access, WriteDraft write, SubmitListing submit,
			CheckSubmission check, KeepListing keep, TellHistory history) {
		this.list = list;
		this.access = access;
		this.write = write;
		this.submit = submit;
		this.check = check;
		this.keep = keep;
		this.history = history;
	}

	@GetMapping
	@Operation(summary = "The listings of the caller's organization; for operators those of all")
	ListingPage listListings(@Valid @ParameterObject ListingFilter filter, @Valid @ParameterObject PageRequest page,
			Caller caller) {
		return this.list.list(filter, page, caller);
	}

	@GetMapping("/{id}/submission-check")
	@Operation(summary = "What its owner should know before handing it in")
	CheckSubmission.Answer checkSubmission(@PathVariable ListingId id, Caller caller) {
		return this.check.check(this.access.read(id, caller), caller);
	}

	@PostMapping("/{id}/submission")
	@Operation(summary = "Hand in what was written")
	ResponseEntity<ListedListing> submitListing(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestBody Submission submission, Caller caller) {
		return answer(this.submit.submit(id, Versions.stated(version), submission.declaredUnclassified(), caller),
				caller);
	}

	@PostMapping("/{id}/withdrawal")
	@Operation(summary = "Take it back; operators give a reason")
	ResponseEntity<ListedListing> withdrawListing(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody Withdrawal withdrawal, Caller caller) {
		return answer(this.keep.withdraw(id, Versions.stated(version), withdrawal.reason(), caller), caller);
	}

	@PostMapping("/{id}/confirmation")
	@Operation(summary = "Say that it still holds; its term begins anew")
	ResponseEntity<ListedListing> confirmListing(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.keep.confirm(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/renewal")
	@Operation(summary = "Bring it back after its term has run out")
	ResponseEntity<ListedListing> renewListing(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.keep.renew(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/fulfilment")
	@Operation(summary = "Say that a need has found its answer")
	ResponseEntity<ListedListing> fulfilListing(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.keep.fulfil(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/copies")
	@Operation(summary = "Start anew from one that is over")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ListedListing> copyListing(@PathVariable ListingId id, Caller caller) {
		var copy = this.write.copy(id, caller);
		return ResponseEntity.status(HttpStatus.CREATED).eTag(tag(copy)).body(this.list.listed(copy, caller));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Delete a draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deleteListing(@PathVariable ListingId id, Caller caller) {
		this.write.delete(id, caller);
	}

	@DeleteMapping("/{id}/pending")
	@Operation(summary = "Throw the edit away; what is published stays")
	ResponseEntity<ListedListing> discardEdit(@PathVariable ListingId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.write.discard(id, Versions.stated(version), caller), caller);
	}

	@GetMapping("/{id}/changes")
	@Operation(summary = "What the edit beside it changes of what is published")
	Difference getChanges(@PathVariable ListingId id, Caller caller) {
		var listing = this.access.read(id, caller);
		return Difference.between(listing.content(), listing.working());
	}

	@GetMapping("/{id}/history")
	@Operation(summary = "What happened to it, the latest first")
	List<TellHistory.Entry> getHistory(@PathVariable ListingId id, Caller caller) {
		return this.history.of(this.access.read(id, caller), caller);
	}

	private ResponseEntity<ListedListing> answer(Listing listing, Caller caller) {
		return ResponseEntity.ok().eTag(tag(listing)).body(this.list.listed(listing, caller));
	}

	private static String tag(Listing listing) {
		return Versions.tag(Objects.requireNonNull(listing.version()));
	}

	/**
	 * What is declared when something is handed in.
	 *
	 * @param declaredUnclassified that nothing in it is classified (涉密)
	 */
	@Schema(name = "SubmissionRequest")
	record Submission(boolean declaredUnclassified) {

	}

	/**
	 * Why something is taken back.
	 */
	@Schema(name = "WithdrawalRequest")
	record Withdrawal(@Size(max = 2000) @Nullable String reason) {

	}

}
