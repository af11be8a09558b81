package io.techbridge.marketplace.taxonomies;

import java.time.Duration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "taxonomies")
class TaxonomyController {

	private final Taxonomies taxonomies;

	TaxonomyController(Taxonomies taxonomies) {
		this.taxonomies = taxonomies;
	}

	@GetMapping("/api/taxonomies")
	@Operation(summary = "Technical fields and regions")
	ResponseEntity<TaxonomyTrees> getTaxonomies() {
		var trees = this.taxonomies.trees();
		return ResponseEntity.ok()
			.eTag(Integer.toHexString(trees.hashCode()))
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
			.body(trees);
	}

}
