package io.techbridge.marketplace.organizations.parks;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.ids.ParkCode;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
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
@RequestMapping("/api/parks")
@Tag(name = "parks")
class ParkController {

	private final Parks parks;

	private final FindParks find;

	private final CreatePark create;

	private final UpdatePark update;

	private final ParkForms forms;

	ParkController(Parks parks, FindParks find, CreatePark create, UpdatePark update, ParkForms forms) {
		this.parks = parks;
		this.find = find;
		this.create = create;
		this.update = update;
		this.forms = forms;
	}

	@GetMapping
	@Operation(summary = "All parks")
	List<ParkDetail> listParks(@Nullable Caller caller) {
		return this.find.details(this.parks.all(), caller);
	}

	@GetMapping("/{code}")
	@Operation(summary = "One park")
	ResponseEntity<ParkDetail> getPark(@PathVariable ParkCode code, @Nullable Caller caller) {
		var park = this.parks.find(code).orElseThrow(() -> new NotFound("park " + code.value()));
		return answer(HttpStatus.OK, park, caller);
	}

	@PostMapping
	@Operation(summary = "Add a park")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ParkDetail> createPark(@Valid @RequestBody NewParkRequest request, Caller caller) {
		var content = this.forms.read(request.content());
		return answer(HttpStatus.CREATED, this.create.create(new ParkCode(request.code()), content), caller);
	}

	@PutMapping("/{code}")
	@Operation(summary = "Change what is said about a park")
	ResponseEntity<ParkDetail> updatePark(@PathVariable ParkCode code,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody ParkRequest request, Caller caller) {
		var content = this.forms.read(request);
		return answer(HttpStatus.OK, this.update.update(code, Versions.stated(version), content), caller);
	}

	private ResponseEntity<ParkDetail> answer(HttpStatus status, Park park, @Nullable Caller caller) {
		return ResponseEntity.status(status)
			.eTag(Versions.tag(Objects.requireNonNull(park.version())))
			.body(this.find.detail(park, caller));
	}

}
