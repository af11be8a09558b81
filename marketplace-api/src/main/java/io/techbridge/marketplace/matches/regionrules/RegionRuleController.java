package io.techbridge.marketplace.matches.regionrules;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/region-rules")
@Tag(name = "region-rules")
class RegionRuleController {

	private final FindRules find;

	private final RuleAccess access;

	private final KeepRule keep;

	private final PreviewRule preview;

	RegionRuleController(FindRules find, RuleAccess access, KeepRule keep, PreviewRule preview) {
		this.find = find;
		this.access = access;
		this.keep = keep;
		this.preview = preview;
	}

	@GetMapping
	@Operation(summary = "The region rules of the marketplace and of the parks one may administer")
	List<RuleView> listRegionRules(
			@RequestParam(required = false) @Parameter(
					description = "Only what holds for needs of companies in this park") @Nullable ParkCode park,
			Caller caller) {
		return this.find.all(park, caller);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One region rule")
	ResponseEntity<RuleView> getRegionRule(@PathVariable RuleId id, Caller caller) {
		return answer(HttpStatus.OK, this.access.read(id, caller), caller);
	}

	@PostMapping
	@Operation(summary = "Add a region rule; no two rules of a park or of the marketplace have the same name")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RuleView> createRegionRule(@Valid @RequestBody RuleRequest request, Caller caller) {
		return answer(HttpStatus.CREATED, this.keep.create(request, caller), caller);
	}

	@PutMapping("/{id}")
	@Operation(summary = "Change a region rule")
	ResponseEntity<RuleView> updateRegionRule(@PathVariable RuleId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody RuleRequest request, Caller caller) {
		return answer(HttpStatus.OK, this.keep.change(id, Versions.stated(version), request, caller), caller);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Delete a region rule; its history stays")
	void deleteRegionRule(@PathVariable RuleId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version, Caller caller) {
		this.keep.delete(id, Versions.stated(version), caller);
	}

	@GetMapping("/{id}/history")
	@Operation(summary = "What was done to a region rule, also to one that is gone, the latest first")
	List<FindRules.RuleVersion> getRegionRuleHistory(@PathVariable RuleId id, Caller caller) {
		return this.find.history(id, caller);
	}

	@PostMapping("/preview")
	@Operation(
			summary = "What adding a rule, or changing or deleting one, would move; changes nothing. It answers after "
					+ "a second or two with how far it has come; call it again to go on.")
	RuleEffect previewRegionRule(
			@RequestParam(required = false) @Parameter(
					description = "The rule that would be changed or, without a body, deleted") @Nullable RuleId of,
			@Valid @ParameterObject SliceRequest slice,
			@Valid @RequestBody(required = false) @Nullable RuleRequest request, Caller caller) {
		return this.preview.of(of, request, slice.first(), caller);
	}

	private ResponseEntity<RuleView> answer(HttpStatus status, StatedRule rule, Caller caller) {
		return ResponseEntity.status(status).eTag(Versions.tag(rule.savedVersion())).body(this.find.view(rule, caller));
	}

}
