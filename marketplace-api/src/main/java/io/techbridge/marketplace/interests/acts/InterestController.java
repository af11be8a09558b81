package io.techbridge.marketplace.interests.acts;

import java.net.URI;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Because;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Reason;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.interests.views.InterestCounts;
import io.techbridge.marketplace.interests.views.InterestDetail;
import io.techbridge.marketplace.interests.views.InterestFilter;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.interests.views.ListInterests;
import io.techbridge.marketplace.interests.views.ShowInterests;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.FileResponse;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/interests")
@Tag(name = "interests")
class InterestController {

	private final ListInterests list;

	private final ShowInterests show;

	private final InterestAccess access;

	private final ExpressInterest express;

	private final AnswerInterest answer;

	private final AttachToInterest attach;

	InterestController(ListInterests list, ShowInterests show, InterestAccess access, ExpressInterest express,
			AnswerInterest answer, AttachToInterest attach) {
		this.list = list;
		this.show = show;
		this.access = access;
		this.express = express;
		this.answer = answer;
		this.attach = attach;
	}

	@GetMapping
	@Operation(summary = "The interests the caller has to do with, the latest first")
	Page<InterestView> listInterests(@Valid @ParameterObject InterestFilter filter,
			@Valid @ParameterObject PageRequest page, Caller caller) {
		return this.list.list(filter, page, caller);
	}

	@GetMapping("/counts")
	@Operation(summary = "How many interests the caller's organization has sent and received")
	InterestCounts countInterests(Caller caller) {
		return this.list.counts(caller);
	}

	@PostMapping
	@Operation(summary = "Say that one is interested in a listing; a retry with the same key makes no second one")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<InterestDetail> expressInterest(@Valid @RequestBody InterestRequest request,
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			Caller caller) {
		var expressed = this.express.express(request, key, caller);
		return ResponseEntity.created(URI.create("/api/interests/" + expressed.id()))
			.eTag(tag(expressed))
			.body(detail(expressed, caller));
	}

	@GetMapping("/{id}")
	@Operation(summary = "One interest, as the caller may see it")
	ResponseEntity<InterestDetail> getInterest(@PathVariable InterestId id, Caller caller) {
		return answer(this.access.read(id, caller).interest(), caller);
	}

	@PostMapping("/{id}/acceptance")
	@Operation(summary = "Say that one wants to talk; contacts open to both sides")
	ResponseEntity<InterestDetail> acceptInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.answer.accept(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/refusal")
	@Operation(summary = "Say that one does not want to talk, and why")
	ResponseEntity<InterestDetail> declineInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody EndRequest request, Caller caller) {
		return answer(this.answer.decline(id, Versions.stated(version), request.because(), caller), caller);
	}

	@PostMapping("/{id}/withdrawal")
	@Operation(summary = "Take an interest back that was not answered yet")
	ResponseEntity<InterestDetail> withdrawInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.answer.withdraw(id, Versions.stated(version), caller), caller);
	}

	@PostMapping("/{id}/failure")
	@Operation(summary = "Say that the talk came to nothing, and why")
	ResponseEntity<InterestDetail> failInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody EndRequest request, Caller caller) {
		return answer(this.answer.fail(id, Versions.stated(version), request.because(), caller), caller);
	}

	@PostMapping("/{id}/reopening")
	@Operation(summary = "Answer after all, once, when the time was over")
	ResponseEntity<InterestDetail> reopenInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		return answer(this.answer.reopen(id, Versions.stated(version), caller), caller);
	}

	@PostMapping(path = "/{id}/attachment", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Put a file beside the message")
	ResponseEntity<InterestDetail> attachToInterest(@PathVariable InterestId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestPart("file") MultipartFile file, Caller caller) {
		return answer(this.attach.attach(id, Versions.stated(version), file, caller), caller);
	}

	@GetMapping("/{id}/attachment")
	@Operation(summary = "The file beside the message")
	@ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
			schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<Resource> downloadInterestAttachment(@PathVariable InterestId id, Caller caller) {
		var seat = this.access.read(id, caller);
		var content = this.attach.open(seat);
		var file = Objects.requireNonNull(seat.interest().attachment());
		return FileResponse.of(this.show.attachmentName(seat), file.mediaType(), file.size(), content);
	}

	private ResponseEntity<InterestDetail> answer(Interest interest, Caller caller) {
		return ResponseEntity.ok().eTag(tag(interest)).body(detail(interest, caller));
	}

	private InterestDetail detail(Interest interest, Caller caller) {
		Seat seat = this.access.read(interest.id(), caller);
		return this.show.detail(seat, caller);
	}

	private static String tag(Interest interest) {
		return Versions.tag(Objects.requireNonNull(interest.version()));
	}

	/**
	 * Why nothing comes of it.
	 *
	 * @param text what there is to say about it; required for the reason {@code OTHER}
	 */
	@Schema(name = "InterestEndRequest")
	record EndRequest(@NotNull Reason reason, @Size(max = 1000) @Nullable String text) {

		private Because because() {
			return new Because(this.reason, this.text);
		}

	}

}
