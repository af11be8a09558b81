package io.techbridge.marketplace.searches;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/saved-searches")
@Tag(name = "saved-searches")
class SavedSearchController {

	private final FindSearches find;

	private final KeepSearches keep;

	SavedSearchController(FindSearches find, KeepSearches keep) {
		this.find = find;
		this.keep = keep;
	}

	@GetMapping
	@Operation(summary = "The searches the caller has saved, with what is new in them")
	SavedSearchList listSavedSearches(Caller caller) {
		return new SavedSearchList(this.find.all(caller), KeepSearches.MOST);
	}

	@PostMapping
	@Operation(summary = "Save a search of achievements or needs")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SavedSearchResponse> saveSearch(@Valid @RequestBody NewSearchRequest request, Caller caller) {
		var saved = this.keep.save(request.kind(), request.settings(), caller);
		var response = this.find.response(saved, caller);
		return ResponseEntity.created(URI.create("/api/saved-searches/" + response.id()))
			.eTag(Versions.tag(Long.parseLong(response.version())))
			.body(response);
	}

	@GetMapping("/{id}")
	@Operation(summary = "A saved search")
	ResponseEntity<SavedSearchResponse> getSavedSearch(@PathVariable SavedSearchId id, Caller caller) {
		return tagged(this.find.get(id, caller), caller);
	}

	@PutMapping("/{id}")
	@Operation(summary = "Rename a saved search, have it ask for something else, pause it")
	ResponseEntity<SavedSearchResponse> changeSavedSearch(@PathVariable SavedSearchId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
			@Valid @RequestBody SavedSearchRequest request, Caller caller) {
		return tagged(this.keep.change(id, Versions.stated(ifMatch), request.settings(), caller), caller);
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Delete a saved search")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deleteSavedSearch(@PathVariable SavedSearchId id, Caller caller) {
		this.keep.delete(id, caller);
	}

	@PostMapping("/{id}/reading")
	@Operation(summary = "Note that the caller has looked at what is new")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void readSavedSearch(@PathVariable SavedSearchId id, Caller caller) {
		this.keep.see(id, caller);
	}

	private ResponseEntity<SavedSearchResponse> tagged(SavedSearch search, Caller caller) {
		var response = this.find.response(search, caller);
		return Versions.tagged(Long.parseLong(response.version()), response);
	}

}
