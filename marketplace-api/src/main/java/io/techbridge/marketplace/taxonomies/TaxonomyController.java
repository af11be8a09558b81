package io.techbridge.marketplace.taxonomies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "taxonomies")
class TaxonomyController {

	private final Taxonomies taxonomies;

	private final ChangeLabels changeLabels;

	TaxonomyController(Taxonomies taxonomies, ChangeLabels changeLabels) {
		this.taxonomies = taxonomies;
		this.changeLabels = changeLabels;
	}

	@GetMapping("/api/taxonomies")
	@Operation(summary = "Technical fields, regions, industries and parks")
	ResponseEntity<TaxonomyTrees> getTaxonomies() {
		var trees = this.taxonomies.trees();
		return ResponseEntity.ok()
			.eTag(Integer.toHexString(trees.hashCode()))
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(trees);
	}

	@PutMapping("/api/taxonomies/{kind}/{code}")
	@Operation(summary = "Call an entry something else")
	TaxonomyEntry changeLabels(
			@PathVariable @Schema(allowableValues = { "fields", "regions", "industries" }) String kind,
			@PathVariable String code, @Valid @RequestBody LabelsRequest request) {
		return this.changeLabels.change(TaxonomyKind.of(kind), code, request.labelZh().strip(),
				request.labelEn().strip());
	}

}
